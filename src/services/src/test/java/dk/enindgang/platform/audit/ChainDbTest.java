package dk.enindgang.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.audit.Chain.Finding;
import dk.enindgang.platform.db.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R6. The rows are written by the owner, two months back, so that they can be sealed now. */
class ChainDbTest {

    private final List<Long> rows = new ArrayList<>();

    @BeforeEach
    void threeBlocks() {
        TestDatabase.sql("truncate access_log, access_log_block");
        for (int minutes : new int[] {0, 10, 90, 100, 300}) {
            rows.add(aRow(2, minutes));
        }
        assertThat(seal()).isEqualTo(2);
        assertThat(seal()).isEqualTo(2);
        assertThat(seal()).isEqualTo(1);
        assertThat(seal()).isZero();
    }

    @Test
    void aLogThatIsAsItWasFits() throws SQLException {
        Finding found = verify();
        assertThat(found.broken()).isEmpty();
        assertThat(found.blocks()).isEqualTo(3);
        assertThat(found.rows()).isEqualTo(5);
        assertThat(said()).hasSize(2).last().asString().contains("Alt passer", "blok 3", found.last());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void howManyBlocksAreReadAtOnceMakesNoDifference(int atOnce) throws SQLException {
        try (Connection connection = TestDatabase.connect()) {
            assertThat(Chain.verify(connection, atOnce)).isEqualTo(verify());
            assertThat(verify().rows()).isEqualTo(5);
            TestDatabase.sql("delete from access_log_block where number = 3");
            assertThat(Chain.verify(connection, atOnce).broken()).isEmpty();
            TestDatabase.sql("delete from access_log_block where number = 1");
            assertThat(Chain.verify(connection, atOnce).broken()).isEqualTo("block 1");
        }
    }

    @Test
    void whatIsWrittenNowIsNotSealedYet() {
        TestDatabase.sql("""
                insert into access_log (account_ref, role, relation, person_ref, kind, purpose, subject, address, request_ref)
                values (gen_random_uuid(), 'STAFF', 'TEAM', gen_random_uuid(), 'READ', 'WORK', 'run', '', gen_random_uuid())""");
        assertThat(seal()).isZero();
    }

    @Test
    void theFirstRowThatWasChangedIsNamed() throws SQLException {
        TestDatabase.sql("update access_log set person_ref = gen_random_uuid() where id in (%d, %d)"
                .formatted(rows.get(3), rows.get(4)));
        assertThat(verify().broken()).isEqualTo("row " + rows.get(3) + " changed");
        assertThat(said()).last().asString().contains("BRUD", "row " + rows.get(3));
    }

    @Test
    void aRowThatWasTakenAwayIsNamed() throws SQLException {
        TestDatabase.sql("delete from access_log where id = " + rows.get(1));
        assertThat(verify().broken()).isEqualTo("row " + rows.get(1) + " missing");
    }

    @Test
    void aRowThatWasPutInLaterIsNamed() throws SQLException {
        String added = TestDatabase.sql("""
                insert into access_log (at, account_ref, role, relation, person_ref, kind, purpose, subject, address,
                    request_ref)
                select at + interval '1 second', account_ref, role, relation, person_ref, kind, purpose, subject, address,
                    request_ref
                from access_log where id = %d returning id""".formatted(rows.get(2))).get(0).get(0);
        assertThat(verify().broken()).isEqualTo("row " + added + " added");
    }

    @Test
    void aBlockThatWasMadeAnewDoesNotHangOnTheOthers() throws SQLException {
        TestDatabase.sql("update access_log set person_ref = gen_random_uuid() where id = " + rows.get(0));
        TestDatabase.sql("update access_log_block b set (row_ids, row_hashes, hash) ="
                + " (select row_ids, row_hashes, hash from access_log_span(b.from_at, b.to_at, b.previous_hash))"
                + " where number = 1");
        assertThat(verify().broken()).isEqualTo("block 2");
        TestDatabase.sql("delete from access_log_block where number = 2");
        assertThat(verify().broken()).isEqualTo("block 2");
    }

    @Test
    void rowsWhoseTimeIsUpLeaveTheirBlocksBehind() throws SQLException { // R5
        TestDatabase.sql("truncate access_log, access_log_block");
        aRow(14, 0);
        aRow(2, 0);
        assertThat(seal()).isOne();
        assertThat(seal()).isOne();
        TestDatabase.sql("select access_log_forget(13)");

        Finding found = verify();
        assertThat(found.broken()).isEmpty();
        assertThat(found.taken()).isEqualTo(1);
        assertThat(found.rows()).isEqualTo(1);
    }

    @Test
    void allRowsOfABlockTakenAwayBeforeTheirTimeAreMissed() throws SQLException { // R5
        TestDatabase.sql("delete from access_log where id in (%d, %d)".formatted(rows.get(0), rows.get(1)));
        assertThat(verify().broken()).isEqualTo("row " + rows.get(0) + " missing");
    }

    /** On the tenth of a month that is past, so many minutes after midnight. */
    private static Long aRow(int monthsAgo, int minutes) {
        String month = "date_trunc('month', now() at time zone 'UTC') - interval '%d months'".formatted(monthsAgo);
        List<String> span = TestDatabase.sql(
                        "select to_char(%1$s, 'YYYY_MM'), (%1$s) at time zone 'UTC',".formatted(month)
                                + " (%s + interval '1 month') at time zone 'UTC'".formatted(month))
                .get(0);
        TestDatabase.sql(
                "create table if not exists access_log_%s partition of access_log for values from ('%s') to ('%s')"
                        .formatted(span.get(0), span.get(1), span.get(2)));
        return Long.valueOf(
                TestDatabase.sql("""
                insert into access_log (at, account_ref, role, relation, person_ref, kind, purpose, subject, address,
                    request_ref)
                values ((%s + interval '9 days') at time zone 'UTC' + %d * interval '1 minute', gen_random_uuid(), 'STAFF',
                    'TEAM', gen_random_uuid(), 'READ', 'WORK', 'run', '', gen_random_uuid())
                returning id""".formatted(month, minutes)).get(0).get(0));
    }

    private static int seal() {
        return Integer.parseInt(
                TestDatabase.sqlAsApplication("select access_log_seal()").get(0).get(0));
    }

    private static Finding verify() throws SQLException {
        try (Connection connection = TestDatabase.connect()) {
            return Chain.verify(connection);
        }
    }

    private static List<String> said() throws SQLException {
        var said = new ArrayList<String>();
        ChainCommand.tell(verify(), said::add);
        return said;
    }
}

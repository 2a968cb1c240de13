package dk.enindgang.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessLogDbTest {

    private static final Right OWN = new Right("STAFF", "OWN_WORK", Purpose.WORK);

    private final UUID me = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID run = UUID.randomUUID();

    @Test
    void aLookIsWrittenWithAllThatIsToBeKnownOfIt() { // R1
        write(log -> log.write(LookKind.READ, OWN, child, "run", run));
        assertThat(TestDatabase.sql(
                        "select account_ref, person_ref, kind, role, relation, purpose, subject, subject_ref,"
                                + " address, at > now() - interval '1 minute' from access_log where account_ref = '"
                                + me + "'"))
                .containsExactly(List.of(
                        me.toString(),
                        child.toString(),
                        "READ",
                        "STAFF",
                        "OWN_WORK",
                        "WORK",
                        "run",
                        run.toString(),
                        "192.0.2.7",
                        "t"));
    }

    @Test
    void aListIsOneStatementHoweverManyAreInIt() { // R3
        var leader = new Right("LEADER", "UNIT_LEADER", Purpose.LEADERSHIP);
        int statements = TestDatabase.statementsOf(
                () -> write(log -> log.write(LookKind.HIT, Map.of(child, OWN, other, leader), "run.list")));
        assertThat(statements).isEqualTo(1);
        assertThat(AccessLogs.of(me))
                .containsExactlyInAnyOrder(
                        "HIT STAFF OWN_WORK WORK run.list", "HIT LEADER UNIT_LEADER LEADERSHIP run.list");
    }

    @Test
    void theSameLookIsToldOnceInARequestAndAgainInTheNext() { // R3
        for (int request = 0; request < 2; request++) {
            write(log -> {
                log.write(LookKind.READ, OWN, child, "run", run);
                log.write(LookKind.READ, OWN, child, "run", run);
                log.write(LookKind.CHANGE, OWN, child, "run", run);
            });
        }
        assertThat(AccessLogs.of(me)).hasSize(4);
    }

    @Test
    void aLookThatIsUndoneShowedNothing() { // R1
        assertThatThrownBy(() -> write(log -> {
                    log.write(LookKind.READ, OWN, child, "run", run);
                    throw new IllegalStateException("the page broke");
                }))
                .hasMessage("the page broke");
        assertThat(AccessLogs.of(me)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log set person_ref = gen_random_uuid()",
                "delete from access_log",
                "truncate access_log",
                "drop table access_log",
                "insert into access_log (at) values (now())",
                "insert into access_log (id) values (1)",
                "update access_log_block set hash = ''",
                "insert into access_log_block select * from access_log_block",
                "update access_log_retention set months = 6",
                "delete from access_log_block"
            })
    void theApplicationCanOnlyAddAndRead(String attempt) { // R2
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(attempt))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void noPartitionIsAWayAroundIt() { // R2
        String month = TestDatabase.sql(
                        "select max(relname) from pg_class where relkind = 'r'" + " and relname like 'access_log_20%'")
                .get(0)
                .get(0);
        for (String attempt : List.of("select 1 from ", "delete from ", "truncate ")) {
            assertThatThrownBy(() -> TestDatabase.sqlAsApplication(attempt + month))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void monthsAreMadeBeforeTheyCome() { // R4
        TestDatabase.sql("drop table if exists " + month(5));
        assertThat(number("select access_log_prepare(5)")).isPositive();
        assertThat(number("select access_log_prepare(5)")).isZero();
        assertThat(exists(month(5))).isTrue();
    }

    @Test
    void monthsGoWhenTheirTimeIsUpAndNoneOfTheLastSix() { // R5
        for (int ago : new int[] {6, 7, 14}) {
            TestDatabase.sql("create table if not exists %s partition of access_log for values from (%s) to (%s)"
                    .formatted(month(-ago), start(-ago), start(1 - ago)));
        }
        assertThat(number("select access_log_forget(13)")).isOne();
        assertThat(exists(month(-14))).isFalse();
        assertThat(exists(month(-7))).isTrue();
        assertThat(number("select access_log_forget(0)"))
                .as("asking for less than the owner said takes no more")
                .isZero();
        TestDatabase.sql("update access_log_retention set months = 6");
        assertThat(number("select access_log_forget(0)")).isOne();
        TestDatabase.sql("update access_log_retention set months = 13");
        assertThat(exists(month(-6))).isTrue();
        TestDatabase.sql("drop table " + month(-6));
    }

    @Test
    void whoReadsTheLogForLongHoldsUpNeitherANewMonthNorThoseWhoWrite() throws SQLException { // R4, R5
        TestDatabase.sql("drop table if exists " + month(5));
        TestDatabase.sql("create table if not exists %s partition of access_log for values from (%s) to (%s)"
                .formatted(month(-14), start(-14), start(-13)));
        try (Connection reader = TestDatabase.connect();
                Statement reading = reader.createStatement()) {
            reader.setAutoCommit(false);
            reading.executeQuery("select count(*) from access_log").close();
            assertThat(number("select access_log_prepare(5)")).isPositive();
            assertThatThrownBy(() -> number("select access_log_forget(13)")).hasMessageContaining("lock timeout");
            write(log -> log.write(LookKind.READ, OWN, child, "run", run));
            assertThat(AccessLogs.of(me)).hasSize(1);
            reader.rollback();
        }
        assertThat(number("select access_log_forget(13)")).isOne();
    }

    @Test
    void aMonthMadeLaterIsGuardedLikeTheOthers() { // R2, R4
        TestDatabase.sql("drop table if exists " + month(5));
        number("select access_log_prepare(5)");
        assertThat(TestDatabase.sql("select indexdef from pg_indexes where tablename = '" + month(5) + "'"))
                .hasSize(3);
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("select 1 from " + month(5)))
                .hasMessageContaining("permission denied");
    }

    private static String month(int away) {
        return "access_log_"
                + TestDatabase.sql("select to_char(date_trunc('month', now() at time zone 'UTC') + " + away
                                + " * interval '1 month', 'YYYY_MM')")
                        .get(0)
                        .get(0);
    }

    private static String start(int away) {
        return "'"
                + TestDatabase.sql("select (date_trunc('month', now() at time zone 'UTC') + " + away
                                + " * interval '1 month') at time zone 'UTC'")
                        .get(0)
                        .get(0)
                + "'";
    }

    private static boolean exists(String table) {
        return TestDatabase.sql("select to_regclass('" + table + "')").get(0).get(0) != null;
    }

    private static int number(String query) {
        return Integer.parseInt(TestDatabase.sqlAsApplication(query).get(0).get(0));
    }

    private void write(java.util.function.Consumer<AccessLog> block) {
        TestDatabase.inTransactionDo(em -> block.accept(AccessLogs.log(em, CallerForTests.as(me))));
    }
}

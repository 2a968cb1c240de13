package dk.enindgang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementLogTest {

    private static final String LOG = """
            <7@en-indgang@0>LOG:  execute <unnamed>: BEGIN
            <7@en-indgang@0>LOG:  execute S_1: select a
            \tfrom b where c = $1 and d = $2
            <7@en-indgang@0>DETAIL:  Parameters: $1 = 'it''s', $2 = NULL
            <7@en-indgang@0>LOG:  execute <unnamed>: insert into b values ($1)
            <7@en-indgang@0>DETAIL:  Parameters: $1 = '2'
            <8@en-indgang@91>LOG:  execute S_2: update outgoing_event set state = 'SENT'
            <9@other@0>LOG:  statement: select 1
            <8@en-indgang@91>LOG:  execute S_3: COMMIT
            <7@en-indgang@92>LOG:  execute S_4: COMMIT
            """;

    private final List<LoggedStatement> all = StatementLog.parse(LOG);

    @Test
    void aPageIsChargedForItsOwnStatementsOnly() {
        assertThat(StatementLog.work(all)).hasSize(2);
    }

    @Test
    void onlyTheCommitThatWroteCounts() {
        assertThat(StatementLog.commits(all)).isEqualTo(1);
    }

    @Test
    void aStatementIsDoneAgainWithItsParameters() {
        assertThat(StatementLog.work(all).get(0).literal())
                .isEqualToNormalizingWhitespace("select a from b where c = 'it''s' and d = NULL");
    }

    @Test
    void aParameterMayBeAsLongAsAListOfMany() {
        String many = "{" + "0b7c1c46,".repeat(10_000) + "it''s}";
        var one = new LoggedStatement("7", false, "select $1, $2", "Parameters: $1 = '" + many + "', $2 = NULL");
        assertThat(one.literal()).isEqualTo("select '" + many + "', NULL");
    }
}

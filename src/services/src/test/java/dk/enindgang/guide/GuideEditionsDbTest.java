package dk.enindgang.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuideEditionsDbTest {

    private final GuideFixture fixture = new GuideFixture();
    private final String mark = "aebler-" + UUID.randomUUID();

    @BeforeEach
    void publish() {
        for (String last : List.of("c", "a", "b")) {
            ActionGuide guide = GuideFixture.aGuide(mark + "-" + last);
            guide.comeFrom("Teksten", true);
            fixture.publish(guide);
        }
        fixture.publish(GuideFixture.aGuide(mark + "-uden-tekst"));
    }

    /** Other tests look for what holds. */
    @AfterEach
    void withdraw() {
        TestDatabase.sql("delete from guide_search where guide_id in (select id from action_guide where slug like '"
                + mark + "%')");
        TestDatabase.sql(
                "update action_guide set status = 'WITHDRAWN', valid_to = valid_from where slug like '" + mark + "%'");
    }

    @Test
    void whatCanBeGivenIsFoundByItsTitleHoweverItIsSpelledAPageAtATime() { // R9
        assertThat(written(mark, 0, 10)).containsExactly(mark + "-a", mark + "-b", mark + "-c");
        assertThat(written(mark.replace("ae", "Æ").toUpperCase(Locale.ROOT), 1, 1))
                .containsExactly(mark + "-b");
        assertThat(written(mark + "%", 0, 10)).isEmpty();
        assertThat(written(" ", 0, 3)).hasSize(3);
        assertThat(TestDatabase.statementsOf(() -> written(mark, 0, 10))).isEqualTo(1);
    }

    private static List<String> written(String words, int first, int max) {
        return TestDatabase.inTransaction(em -> GuideEditionsForTests.as(
                                em, CallerForTests.as(CallerForTests.anAccount()), Clock.system(Clocks.DENMARK))
                        .listWritten(words, first, max))
                .stream()
                .map(EditionRow::slug)
                .toList();
    }
}

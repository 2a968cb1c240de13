package dk.enindgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.writing.TakenGuidesForTests;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Guides of one package that lead to one another. */
class ExchangeTogetherDbTest {

    private final ExchangeFixture ours = new ExchangeFixture("Eksempelby");

    private final ExchangeFixture theirs = there(() -> new ExchangeFixture("Naboby"));

    private final String word = TakenGuidesForTests.word().substring(0, 10);

    @Test
    void aGuideWaitsUntilTheOneItLeadsToHoldsAsWell() { // R14 of writing
        String acute = there(() -> theirs.writing.aGuide("Vent akut " + word, ""));
        String slug = there(() -> theirs.writing.aGuide("Vent på " + word, acute));
        byte[] given = there(() -> theirs.give(slug, acute));
        String mark = ours.received(given).mark();
        ours.receiving(door -> door.take(mark, Set.of(slug, acute)));
        UUID leads = ours.open(slug);
        ours.writing.takeIntoUse(leads);
        String editions = "select count(*) from action_guide where slug = '" + slug + "'";
        assertThat(TestDatabase.sql(editions).get(0)).containsExactly("0");
        ours.writing.takeIntoUse(ours.open(acute));
        ours.writing.takeIntoUseAgain(leads);
        assertThat(TestDatabase.sql(editions).get(0)).containsExactly("1");
    }

    private static <T> T there(Supplier<T> block) {
        return TestDatabase.elsewhere("naboby", block);
    }
}

package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R18: what seems to tell of somebody, and what only looks like it. */
class PersonTracesDbTest {

    private final ChildWorld world = new ChildWorld();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg talte med Mette i går",
                "Mette Hansen var ked af det",
                "Vi mødtes på Ellen-skolen med fru Ødegård",
                "Talt med Mettes mor"
            })
    void aNameIsFound(String text) {
        assertThat(traces(text)).containsExactly(PersonTrace.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Barnet er ked af det. Mor ringer i morgen.",
                "Vi mødtes på Ellen-skolen, og det gik godt",
                "Det er Ellen-skolens sag efter Barnets Lov",
                "Skrevet i Aula til Læreren og PPR",
                "Talt med Sundhedsplejersken om det"
            })
    void wordsOfPlacesProfessionsAndLawsAreNone(String text) {
        assertThat(traces(text)).isEmpty();
    }

    @Test
    void wordsOfTheGuideAreNone() {
        assertThat(traces("Vi har spurgt Sekretariatet om det")).isEmpty();
        assertThat(traces("Vi har spurgt Egelunden om det")).containsExactly(PersonTrace.NAME);
    }

    @Test
    void telephoneNumbersAndMailAddressesAreFound() {
        assertThat(traces("Ring på 22 33 44 55 eller skriv til en@eksempel.dk"))
                .containsExactly(PersonTrace.PHONE, PersonTrace.MAIL);
        assertThat(traces("Ring 112")).isEmpty();
    }

    @Test
    void withoutAGuideThereIsNothingToCompareWith() {
        assertThatThrownBy(() -> TestDatabase.inTransaction(
                        em -> RunsForTests.traces(em).list("no-such-guide", 1, "Talt med Mette")))
                .isInstanceOf(NotFound.class);
    }

    private Set<PersonTrace> traces(String text) {
        return TestDatabase.inTransaction(em -> RunsForTests.traces(em).list(world.slug, 1, text));
    }
}

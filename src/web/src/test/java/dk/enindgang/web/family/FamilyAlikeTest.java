package dk.enindgang.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.access.Relation;
import dk.enindgang.family.FamilyRow;
import dk.enindgang.family.Likeness;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is said while somebody is typed (family R6). */
class FamilyAlikeTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final FamilyRow row = new FamilyRow(
            UUID.randomUUID(), "Familien Prøvesen", "", "", Instant.EPOCH, null, Relation.OWN_WORK, List.of(), "");

    private final LookedAlike alike = new LookedAlike();

    @Test
    void nobodyIsAnsweredWithNothing() {
        assertThat(FamilyAlike.words(Likeness.NONE, DANISH, "")).isEmpty();
    }

    @Test
    void aFamilyIsAnsweredWithTheWayThere() {
        assertThat(FamilyAlike.words(new Likeness(List.of(row), false, false), DANISH, "/x")
                        .lines())
                .containsExactly(
                        "Der er allerede en familie, som kan være den samme:",
                        "/x/family/read?family=" + row.ref() + " Familien Prøvesen");
    }

    @Test
    void theSameNumberIsTheSamePerson() {
        assertThat(FamilyAlike.words(new Likeness(List.of(row), false, true), DANISH, "/x")
                        .lines())
                .containsExactly(
                        "Den person, der har nummeret, er allerede med i:",
                        "/x/family/read?family=" + row.ref() + " Familien Prøvesen");
    }

    @Test
    void ofAHiddenOneNoMoreIsSaidThanWhomToAsk() {
        assertThat(FamilyAlike.words(new Likeness(List.of(row), true, false), DANISH, ""))
                .endsWith("Spørg din leder.")
                .doesNotContain("Prøvesen", row.ref().toString());
    }

    @Test
    void itIsSaidOnceAndTheSecondPressIsADecision() {
        var known = new Likeness(List.of(row), false, false);
        assertThat(alike.passes("Alba", () -> known)).isFalse();
        assertThat(alike.found()).isEqualTo(known);
        assertThat(alike.passes("Alba", () -> known)).isTrue();
        assertThat(alike.passes("Bodil", () -> known)).isFalse();
        assertThat(alike.passes("Carl", () -> Likeness.NONE)).isTrue();
    }

    @Test
    void whatWasFoundBeforeIsNotShownUnasked() {
        assertThat(alike.passes("Alba", () -> new Likeness(List.of(row), false, false)))
                .isFalse();
        alike.again();
        assertThat(alike.found().any()).isTrue();
        alike.again();
        assertThat(alike.found().any()).isFalse();
    }
}

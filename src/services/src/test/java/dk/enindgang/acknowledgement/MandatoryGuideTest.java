package dk.enindgang.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.Sector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MandatoryGuideTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final UUID EDITOR = UUID.randomUUID();

    private final MandatoryGuide guide = new MandatoryGuide("bekymring");

    @Test
    void theFirstMarkingAsksForTheEditionThatHolds() { // R1
        mark(2, false);
        assertThat(guide.edition()).isEqualTo(2);
        assertThat(guide.view("").professions()).containsExactly(Profession.TEACHER);
        assertThat(guide.view("").sectors()).containsExactly(Sector.SCHOOL);
    }

    @Test
    void aNewEditionAsksNobodyAgainUnlessItIsSaid() { // R4
        mark(1, false);
        mark(2, false);
        assertThat(guide.edition()).isEqualTo(1);
        mark(2, true);
        assertThat(guide.edition()).isEqualTo(2);
    }

    @Test
    void whatIsMarkedAgainAfterItEndedAsksForTheEditionThatHolds() {
        mark(1, false);
        guide.end(EDITOR, Instant.EPOCH);
        assertThat(guide.ended()).isTrue();
        mark(3, false);
        assertThat(guide.ended()).isFalse();
        assertThat(guide.edition()).isEqualTo(3);
    }

    @Test
    void anotherChoiceTakesThePlaceOfTheFormer() { // R2
        mark(1, false);
        guide.mark(new Marking(DAY, Set.of(Profession.ADVISER), Set.of(), false), 1, EDITOR, Instant.EPOCH);
        assertThat(guide.view("").professions()).containsExactly(Profession.ADVISER);
        assertThat(guide.view("").sectors()).isEmpty();
    }

    @Test
    void aShareIsNeverMoreThanItIs() { // R5
        assertThat(new CoverageRow(EDITOR, "Skolen", "a", "A", 3, 2).share()).isEqualTo(66);
        assertThat(new CoverageRow(EDITOR, "Skolen", "a", "A", 3, 2).missing()).isOne();
        assertThat(new CoverageRow(EDITOR, "Skolen", "a", "A", 300, 299).share())
                .isEqualTo(99);
    }

    private void mark(int newest, boolean again) {
        guide.mark(
                new Marking(DAY, Set.of(Profession.TEACHER), Set.of(Sector.SCHOOL), again),
                newest,
                EDITOR,
                Instant.EPOCH);
    }
}

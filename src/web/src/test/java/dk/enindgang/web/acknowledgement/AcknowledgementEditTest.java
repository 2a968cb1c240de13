package dk.enindgang.web.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.Profession;
import dk.enindgang.acknowledgement.MandatoryView;
import dk.enindgang.acknowledgement.Marking;
import dk.enindgang.organisation.Sector;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AcknowledgementEditTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final AcknowledgementEdit page = new AcknowledgementEdit();

    @Test
    void whatIsMarkedIsTicked() {
        page.show(view(false));
        assertThat(page.isMarked()).isTrue();
        assertThat(page.marking())
                .isEqualTo(new Marking(DAY, Set.of(Profession.TEACHER), Set.of(Sector.SCHOOL), false));
    }

    @Test
    void whatHasEndedIsBegunAnew() {
        page.show(view(true));
        assertThat(page.isMarked()).isFalse();
        assertThat(page.marking().professions()).isEmpty();
    }

    @Test
    void whatIsUntickedIsNotChosen() {
        page.show(view(false));
        page.getProfessions().put(Profession.TEACHER, false);
        page.getSectors().put(Sector.HEALTH, true);
        assertThat(page.marking().professions()).isEmpty();
        assertThat(page.marking().sectors()).containsExactlyInAnyOrder(Sector.SCHOOL, Sector.HEALTH);
    }

    private static MandatoryView view(boolean ended) {
        return new MandatoryView(
                "bekymring", 3, 1, DAY, Set.of(Profession.TEACHER), Set.of(Sector.SCHOOL), ended, "En anden");
    }
}

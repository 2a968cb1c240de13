package dk.enindgang.web.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.account.Profession;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    private final QuestionForm form = new QuestionForm();

    @Test
    void whatWasTypedComesBack() {
        form.bringBack(Map.of("question", "Hvem gør hvad?", "profession", "ADVISER", "dueOn", "2026-12-11"));
        assertThat(form.getQuestion()).isEqualTo("Hvem gør hvad?");
        assertThat(form.getProfession()).isEqualTo(Profession.ADVISER);
        assertThat(form.typedDay()).isEqualTo("2026-12-11");
    }

    @Test
    void aDayThatIsHalfTypedOrEmptiedIsNone() {
        form.bringBack(Map.of("dueOn", "2026-1"));
        assertThat(form.typedDay()).isNull();
        form.bringBack(Map.of("dueOn", ""));
        assertThat(form.typedDay()).isNull();
    }

    @Test
    void aTickComesBackAndSoDoesItsAbsence() {
        form.bringBack(Map.of("named", "on"));
        assertThat(form.isNamed()).isTrue();
        form.bringBack(Map.of("named", "no"));
        assertThat(form.isNamed()).isFalse();
    }

    @Test
    void theProposedDayStandsInTheForm() {
        form.begin(DAY);
        assertThat(form.getDueOn()).isEqualTo(DAY);
    }

    @Test
    void aUnitHasToBeChosen() {
        form.setUnit(null);
        assertThatThrownBy(form::unit).hasMessage("consultation.rule.unit");
    }
}

package dk.enindgang.web.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.person.PersonView;
import dk.enindgang.person.Protection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChildFormTest {

    private static final LocalDate BORN = LocalDate.of(2017, 5, 4);

    private final PersonView alba = new PersonView(UUID.randomUUID(), "Alba", "Prøvesen", BORN, Protection.NONE);
    private final ChildForm form = new ChildForm();

    @Test
    void aChildIsChosenOrWrittenAndNeverBoth() {
        assertThat(form.isChosen()).isFalse();
        form.setChild(alba.ref().toString());
        assertThat(form.isChosen()).isTrue();
        form.setSurname("Prøvesen");
        assertThatThrownBy(form::isChosen).hasMessage("run.rule.oneChild");
    }

    @Test
    void theChildIsCalledAsItIsChosenOrWritten() {
        form.setGivenName("Bodil");
        form.setSurname("Prøvesen");
        assertThat(form.name(List.of(alba))).isEqualTo("Bodil Prøvesen");
        form.setChild(alba.ref().toString());
        assertThat(form.name(List.of(alba))).isEqualTo("Alba Prøvesen");
    }

    @Test
    void whatIsWrittenIsReadAsAPerson() {
        form.setGivenName(" Bodil ");
        form.setSurname("Prøvesen");
        form.setBirthDate(BORN);
        form.setProtection(Protection.ADDRESS);
        assertThat(form.details(BORN.plusYears(9)).givenName()).isEqualTo("Bodil");
        assertThatThrownBy(() -> form.details(BORN.minusDays(1))).hasMessage("person.rule.birthDate");
    }
}

package dk.enindgang.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.EmployeeDetails;
import dk.enindgang.organisation.Sector;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EmployeeFormTest {

    private final EmployeeForm form = new EmployeeForm();

    @Test
    void whatIsShownIsWhatIsSaved() {
        var details = new EmployeeDetails(
                "Bo Eng", "Lærer", Profession.TEACHER, Sector.SCHOOL, Set.of("AKT", "Leg"), "12 34", "bo@x.dk", "7");
        form.show(details, Set.of("bo"));
        assertThat(form.details()).isEqualTo(details);
        assertThat(form.userNames()).containsExactly("bo");
        assertThat(form.getCompetences()).isEqualTo("AKT, Leg");
    }

    @Test
    void whatFacesLeavesOutIsEmpty() {
        form.setName("Bo");
        form.setCompetences(null);
        form.setAccounts(" en, ,to ");
        assertThat(form.details().competences()).isEmpty();
        assertThat(form.details().phone()).isEmpty();
        assertThat(form.userNames()).containsExactly("en", "to");
    }
}

package dk.enindgang.web.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.family.Custody;
import dk.enindgang.family.FamilyRelation;
import dk.enindgang.family.MemberDetails;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.frame.Fleeting;
import dk.enindgang.web.organisation.Typed;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final PersonForm form = new PersonForm();

    PersonFormTest() {
        form.begin(TODAY);
        form.setGivenName("Alba ");
        form.setSurname("Prøvesen");
        form.setBirthDate(LocalDate.of(2017, 5, 4));
    }

    @Test
    void aFamilyBeginsWithAChildFromTodayOn() {
        form.setCustody(Custody.YES);
        MemberDetails child = form.child(TODAY);
        assertThat(child.relation()).isEqualTo(FamilyRelation.CHILD);
        assertThat(child.custody()).isEqualTo(Custody.UNKNOWN);
        assertThat(child.period().getBegins()).isEqualTo(TODAY);
        assertThat(form.name()).isEqualTo("Alba Prøvesen");
        assertThat(form.number()).isEmpty();
    }

    @Test
    void whoItIsDoesNotComeBackFromADraft() {
        form.bringBack(new Typed(
                Map.of("relation", "MOTHER", "custody", "SHARED", "givenName", "Bodil", "begins", "2026-11-01")));
        assertThat(form.getGivenName()).isEqualTo("Alba ");
        assertThat(form.getRelation()).isEqualTo(FamilyRelation.MOTHER);
        assertThat(form.getCustody()).isEqualTo(Custody.SHARED);
        assertThat(form.getBegins()).isEqualTo(LocalDate.of(2026, 11, 1));
        form.bringBack(new Typed(Map.of("relation", "KING")));
        assertThat(form.getRelation()).isEqualTo(FamilyRelation.MOTHER);
    }

    @Test
    void aTelephoneNumberIsDigits() {
        form.setPhone("12 34 56 78");
        assertThat(form.member(TODAY).contact().dial()).isEqualTo("12345678");
        form.setPhone("ring til mor");
        assertThatThrownBy(() -> form.member(TODAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class, said -> assertThat(said.field()).isEqualTo("phone"));
    }

    @Test
    void whatHoldsANumberPrintsNoneOfIt() {
        form.setCpr(Fleeting.of("640517-4128"));
        assertThat(form.child(TODAY).toString()).doesNotContain("4128", "Alba");
    }
}

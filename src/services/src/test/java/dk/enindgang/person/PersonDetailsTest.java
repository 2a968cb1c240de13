package dk.enindgang.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonDetailsTest {

    private static final LocalDate TODAY = PersonsForTests.TODAY;

    @Test
    void aNameIsTakenWithoutTheSpacesAroundIt() {
        PersonDetails child = PersonDetails.of(" Alba ", "Prøvesen", TODAY, Protection.NONE, TODAY);
        assertThat(child.givenName()).isEqualTo("Alba");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {" ", "Alba 640517-1234"})
    void whatIsNoNameIsRefusedAtItsField(String typed) { // R1
        assertThatThrownBy(() -> PersonDetails.of(typed, "Prøvesen", TODAY, Protection.NONE, TODAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class, said -> assertThat(said.field()).isEqualTo("givenName"));
        assertThatThrownBy(() -> PersonDetails.of("Alba", typed, TODAY, Protection.NONE, TODAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class, said -> assertThat(said.field()).isEqualTo("surname"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"2026-11-23", "1899-12-31"})
    void nobodyIsBornTomorrow(String day) { // R1
        LocalDate birthDate = day == null ? null : LocalDate.parse(day);
        assertThatThrownBy(() -> PersonDetails.of("Alba", "Prøvesen", birthDate, Protection.NONE, TODAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("person.rule.birthDate");
    }
}

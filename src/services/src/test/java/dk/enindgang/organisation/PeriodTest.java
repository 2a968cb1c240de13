package dk.enindgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @Test
    void bothDaysArePartOfIt() { // R2
        var march = new Period(MARCH, LocalDate.of(2027, 3, 31));
        assertThat(march.holdsOn(MARCH)).isTrue();
        assertThat(march.holdsOn(LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(march.holdsOn(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(march.holdsOn(LocalDate.of(2027, 4, 1))).isFalse();
    }

    @Test
    void withoutAnEndItHoldsUntilFurtherNotice() { // R2
        assertThat(Period.from(MARCH).holdsOn(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @Test
    void twoPeriodsOverlapIfTheyShareADay() {
        var march = new Period(MARCH, LocalDate.of(2027, 3, 31));
        assertThat(march.overlaps(Period.from(LocalDate.of(2027, 3, 31)))).isTrue();
        assertThat(march.overlaps(Period.from(LocalDate.of(2027, 4, 1)))).isFalse();
        assertThat(march.overlaps(new Period(MARCH.minusYears(1), MARCH))).isTrue();
        assertThat(march.overlaps(new Period(MARCH.minusYears(1), MARCH.minusDays(1))))
                .isFalse();
    }

    @Test
    void itDoesNotEndBeforeItBegins() { // R2
        assertThatThrownBy(() -> new Period(MARCH, MARCH.minusDays(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.period")
                .extracting("field")
                .isEqualTo("ends");
    }

    @Test
    void aCenturyNobodyMeansIsRefused() {
        assertThatThrownBy(() -> Period.from(LocalDate.of(202, 3, 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.day");
        assertThatThrownBy(() -> new Period(MARCH, LocalDate.of(20027, 3, 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.day");
    }
}

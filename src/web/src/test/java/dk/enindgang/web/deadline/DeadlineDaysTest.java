package dk.enindgang.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineDaysTest {

    @Test
    void theYearOfTheAddressIsShown() {
        assertThat(DeadlineDays.asked("2027", 2026)).isEqualTo(2027);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "-1", "1999", "2101", "999999999", "2027 "})
    void aYearNobodyMeansIsThisOne(String year) {
        assertThat(DeadlineDays.asked(year, 2026)).isEqualTo(2026);
    }
}

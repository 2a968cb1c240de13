package dk.enindgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.RuleViolation;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayTest {

    @ParameterizedTest
    @CsvSource({
        "8.00-15.30, 8.00-15.30",
        "08:00-15:30, 8.00-15.30",
        "8-15.30, 8.00-15.30",
        "' 12 – 18 ', 12.00-18.00",
        "0.05-23.59, 0.05-23.59"
    })
    void hoursAreReadAsPeopleWriteThem(String text, String times) {
        assertThat(WorkingDay.read(DayOfWeek.MONDAY, text).orElseThrow().getTimes())
                .isEqualTo(times);
    }

    @Test
    void nothingIsADayOff() {
        assertThat(WorkingDay.read(DayOfWeek.FRIDAY, " ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fri", "8", "15-8", "8-8", "8.00-24.00", "8.60-9", "8-9-10", "-8-9"})
    void anythingElseIsRefusedAtTheWeekday(String text) {
        assertThatThrownBy(() -> WorkingDay.read(DayOfWeek.FRIDAY, text))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.hours")
                .extracting("field")
                .isEqualTo("friday");
    }
}

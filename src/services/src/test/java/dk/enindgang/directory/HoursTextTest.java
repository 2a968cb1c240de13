package dk.enindgang.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.directory.who.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8-15.30|8.00-15.30",
                "08:00 – 12:00, 13-15|8.00-12.00, 13.00-15.00",
                "13-15 og 8-12|8.00-12.00, 13.00-15.00",
                "22-6|22.00-6.00",
                "0-24|0.00-24.00",
                "00:00-24:00|0.00-24.00",
                "23.30-0.30|23.30-0.30",
                "16.00-24.00|16.00-24.00",
                "18-0|18.00-24.00",
                "lukket|''"
            })
    void hoursAreReadAsPeopleTypeThem(String typed, String written) { // R4
        assertThat(HoursText.day(typed).map(HoursText::written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"otte til fire", "8-25", "24-8", "8.60-9", "8-8", "8", "8-12-15", "24.01-3", "8-24.30"})
    void whatIsNoTimeOfDayIsRefused(String typed) { // R4
        assertThat(HoursText.day(typed)).isEmpty();
    }

    @Test
    void aLineIsADayWithHoursOfItsOwn() { // R4
        var days = HoursText.days("24.12.2026 lukket\n\n2026-12-31: 8-12").orElseThrow();
        assertThat(days)
                .containsEntry(LocalDate.of(2026, 12, 24), List.of())
                .containsEntry(LocalDate.of(2026, 12, 31), List.of(new Span(480, 720)));
        assertThat(HoursText.written(days, "lukket")).isEqualTo("24.12.2026 lukket\n31.12.2026 8.00-12.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.2.2026 8-12", "juleaften lukket", "24.12.2026 8-12\n24.12.2026 13-15", "24.12.2026 sent"})
    void aLineThatIsNoDayIsRefused(String typed) { // R4
        assertThat(HoursText.days(typed)).isEmpty();
    }

    @Test
    void hoursThatRunIntoTheNextDaysOverlap() { // R4
        var week = new TreeMap<>(Map.of(
                DayOfWeek.SUNDAY,
                List.of(Span.between(22 * 60, 6 * 60)),
                DayOfWeek.MONDAY,
                List.of(new Span(300, 600))));
        assertThat(HoursText.overlapping(week)).contains(DayOfWeek.SUNDAY);
        week.put(DayOfWeek.MONDAY, List.of(new Span(360, 600)));
        assertThat(HoursText.overlapping(week)).isEmpty();
        week.put(DayOfWeek.TUESDAY, List.of(new Span(480, 600), new Span(540, 700)));
        assertThat(HoursText.overlapping(week)).contains(DayOfWeek.TUESDAY);
    }

    @Test
    void theWeekIsSaidInWords() { // R4
        var office = List.of(new Span(480, 930));
        assertThat(HoursWords.of(Map.of(
                        DayOfWeek.MONDAY, office,
                        DayOfWeek.TUESDAY, office,
                        DayOfWeek.WEDNESDAY, office,
                        DayOfWeek.THURSDAY, List.of(new Span(480, 720), new Span(780, 1020)))))
                .isEqualTo("Mandag-onsdag 8.00-15.30, torsdag 8.00-12.00 og 13.00-17.00");
        assertThat(HoursWords.of(Map.of())).isEqualTo("Ingen faste tider");
    }
}

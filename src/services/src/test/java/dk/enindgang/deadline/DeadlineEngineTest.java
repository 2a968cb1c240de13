package dk.enindgang.deadline;

import static dk.enindgang.deadline.DeadlineCounts.AFTER;
import static dk.enindgang.deadline.DeadlineCounts.BEFORE;
import static dk.enindgang.deadline.DeadlineUnit.CALENDAR_DAYS;
import static dk.enindgang.deadline.DeadlineUnit.HOURS;
import static dk.enindgang.deadline.DeadlineUnit.MONTHS;
import static dk.enindgang.deadline.DeadlineUnit.WEEKS;
import static dk.enindgang.deadline.DeadlineUnit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineEngineTest {

    private static final int[] AMOUNTS = {0, 1, 2, 3, 5, 6, 7, 10, 14, 24, 30, 48, 90, 120, 365};

    @ParameterizedTest
    @EnumSource(DeadlineUnit.class)
    void everyDayOfTwentyYearsIsCountedAsTheOracleDoes(DeadlineUnit unit) { // R1 to R6
        Set<LocalDate> closed = closedDays();
        var oracle = new DeadlineOracle(closed);
        var days = new WorkingDays(closed);
        LocalDate day = LocalDate.of(2020, 1, 1);
        for (int i = 0; day.getYear() <= 2040; i++, day = day.plusDays(1)) {
            Instant trigger = day.atTime(i * 7 % 24, i * 11 % 60, i % 60)
                    .atZone(Clocks.DENMARK)
                    .toInstant();
            for (int amount : AMOUNTS) {
                for (DeadlineCounts counts : DeadlineCounts.values()) {
                    Instant due = DeadlineEngine.due(trigger, counts, amount, unit, days);
                    if (!due.equals(oracle.due(trigger, counts, amount, unit))) {
                        assertThat(due)
                                .as(trigger + " " + counts + " " + amount + " " + unit)
                                .isEqualTo(oracle.due(trigger, counts, amount, unit));
                    }
                }
            }
        }
    }

    /** The church's own calendar, typed by hand. */
    @ParameterizedTest
    @CsvSource({"2020, 4, 12", "2024, 3, 31", "2025, 4, 20", "2026, 4, 5", "2027, 3, 28", "2038, 4, 25", "2040, 4, 1"})
    void theOracleKnowsEaster(int year, int month, int day) {
        assertThat(DeadlineOracle.easter(year)).isEqualTo(LocalDate.of(year, month, day));
    }

    @Test
    void theFridayBeforePalmSundayLeadsPastEaster() { // R1, R4
        // Friday 27 March 2026; Easter holidays are 2, 3 and 6 April.
        assertThat(due("2026-03-27T15:00", 3, WORKING_DAYS)).isEqualTo(end("2026-04-01"));
        assertThat(due("2026-03-27T15:00", 4, WORKING_DAYS)).isEqualTo(end("2026-04-07"));
        assertThat(due("2026-03-27T15:00", 6, WORKING_DAYS)).isEqualTo(end("2026-04-09"));
    }

    @Test
    void goodFridayAtThreeLeadsToTheTuesday() { // R1
        assertThat(due("2026-04-03T15:00", 1, WORKING_DAYS)).isEqualTo(end("2026-04-07"));
        assertThat(due("2026-04-03T15:00", 24, HOURS)).isEqualTo(at("2026-04-04T15:00"));
        assertThat(DeadlineEngine.due(at("2026-04-07T08:00"), BEFORE, 1, WORKING_DAYS, WorkingDays.PUBLIC))
                .isEqualTo(end("2026-04-01"));
    }

    @Test
    void aMonthAfterTheLastOfJanuaryIsTheLastOfFebruary() { // R5
        assertThat(due("2026-01-31T10:00", 1, MONTHS)).isEqualTo(end("2026-02-28"));
        assertThat(due("2028-01-31T10:00", 1, MONTHS)).isEqualTo(end("2028-02-29"));
        assertThat(due("2026-10-31T10:00", 4, MONTHS)).isEqualTo(end("2027-02-28"));
    }

    @Test
    void monthsAreNotMovedToAWorkingDay() { // R6: 28 February 2026 is a Saturday
        assertThat(LocalDate.of(2026, 2, 28).getDayOfWeek().getValue()).isEqualTo(6);
        assertThat(due("2025-11-28T10:00", 3, MONTHS)).isEqualTo(end("2026-02-28"));
        assertThat(due("2025-12-11T10:00", 2, WEEKS)).isEqualTo(end("2025-12-25"));
    }

    @Test
    void aLeapDayIsADayAsOthers() { // R5
        assertThat(due("2028-02-29T12:00", 12, MONTHS)).isEqualTo(end("2029-02-28"));
        assertThat(due("2028-02-28T12:00", 1, CALENDAR_DAYS)).isEqualTo(end("2028-02-29"));
        assertThat(due("2028-02-28T12:00", 1, WORKING_DAYS)).isEqualTo(end("2028-02-29"));
    }

    @Test
    void aDayAndANightAreTwentyFourHoursAlsoWhenTheClockIsChanged() { // R3
        assertThat(due("2026-03-28T20:00", 24, HOURS)).isEqualTo(at("2026-03-29T21:00"));
        assertThat(due("2026-10-24T20:00", 24, HOURS)).isEqualTo(at("2026-10-25T19:00"));
        assertThat(due("2026-03-28T20:00", 1, CALENDAR_DAYS)).isEqualTo(end("2026-03-29"));
    }

    @Test
    void theTwentyFourthOfDecemberIsAWorkingDayUntilTheMunicipalityClosesIt() { // R1, R2
        assertThat(due("2026-12-23T09:00", 1, WORKING_DAYS)).isEqualTo(end("2026-12-24"));
        var closing = new WorkingDays(Set.of(LocalDate.of(2026, 12, 24)));
        assertThat(DeadlineEngine.due(at("2026-12-23T09:00"), AFTER, 1, WORKING_DAYS, closing))
                .isEqualTo(end("2026-12-28"));
    }

    @Test
    void weekFiftyThreeIsAWeekAsOthers() { // 28 December 2026 begins week 53
        assertThat(due("2026-12-28T09:00", 1, WEEKS)).isEqualTo(end("2027-01-04"));
        assertThat(due("2026-12-28T09:00", 4, WORKING_DAYS)).isEqualTo(end("2027-01-04"));
    }

    @Test
    void storeBededagWasOneUntil2023() { // R1
        assertThat(WorkingDays.PUBLIC.isWorkingDay(LocalDate.of(2023, 5, 5))).isFalse();
        assertThat(WorkingDays.PUBLIC.isWorkingDay(LocalDate.of(2024, 4, 26))).isTrue();
        assertThat(WorkingDays.holidays(2023))
                .containsValue(PublicHoliday.GENERAL_PRAYER_DAY)
                .hasSize(11);
        assertThat(WorkingDays.holidays(2024))
                .doesNotContainValue(PublicHoliday.GENERAL_PRAYER_DAY)
                .hasSize(10);
    }

    @ParameterizedTest
    @EnumSource(PublicHoliday.class)
    void everyHolidayIsKnownByName(PublicHoliday holiday) {
        boolean other = holiday == PublicHoliday.OTHER;
        assertThat(WorkingDays.holidays(2023).containsValue(holiday)).isNotEqualTo(other);
        assertThat(PublicHoliday.called("christian.SOMETHING_NEW")).isEqualTo(PublicHoliday.OTHER);
    }

    private static Set<LocalDate> closedDays() {
        var closed = new HashSet<LocalDate>();
        for (int year = 2020; year <= 2042; year += 2) {
            closed.add(LocalDate.of(year, 12, 24));
            closed.add(LocalDate.of(year, 12, 31));
            closed.add(LocalDate.of(year, 6, 5));
        }
        return closed;
    }

    private static Instant due(String trigger, int amount, DeadlineUnit unit) {
        return DeadlineEngine.due(at(trigger), AFTER, amount, unit, WorkingDays.PUBLIC);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Clocks.DENMARK).toInstant();
    }

    private static Instant end(String day) {
        return at(day + "T23:59:59");
    }
}

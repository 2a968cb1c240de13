package dk.enindgang.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the test injects
class ClosedDaysDbTest {

    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    private final UUID admin = CallerForTests.anAccount();
    private final DeadlineCalendar calendar = new DeadlineCalendar();

    @BeforeEach
    @AfterEach
    void empty() {
        TestDatabase.sql("delete from closed_day");
    }

    @Test
    void aYearHasItsHolidaysAndItsClosedDaysInOrder() { // R1, R2
        door(door -> close(door, CHRISTMAS_EVE, " Juleaften "));
        List<FreeDayRow> days = door(door -> door.list(2026));
        assertThat(days).hasSize(11).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
        assertThat(days.get(0).holiday()).isEqualTo(PublicHoliday.NEW_YEAR);
        assertThat(days.get(8)).returns(CHRISTMAS_EVE, FreeDayRow::day).returns("Juleaften", FreeDayRow::name);
        List<FreeDayRow> next = door(door -> door.list(2027));
        assertThat(next).hasSize(10);
    }

    @Test
    void theListIsOneStatement() {
        assertThat(TestDatabase.statementsOf(() -> door(door -> door.list(2026))))
                .isEqualTo(1);
    }

    @Test
    void whoClosesADaySeesItInTheNextDeadline() { // R2
        Instant due = door(door -> {
            assertThat(door.calendar.isWorkingDay(CHRISTMAS_EVE)).isTrue();
            close(door, CHRISTMAS_EVE, "Juleaften");
            return door.calendar.due(
                    Instant.parse("2026-12-23T08:00:00Z"), DeadlineCounts.AFTER, 1, DeadlineUnit.WORKING_DAYS);
        });
        assertThat(due).isEqualTo(Instant.parse("2026-12-28T22:59:59Z"));
    }

    @Test
    void anOpenedDayIsAWorkingDayAgainAndTwiceDoesNoHarm() { // R2
        door(door -> close(door, CHRISTMAS_EVE, "Juleaften"));
        UUID ref = UUID.fromString(
                TestDatabase.sql("select ref from closed_day").get(0).get(0));
        for (int i = 0; i < 2; i++) {
            door(door -> {
                door.open(ref);
                return "";
            });
        }
        assertThat(TestDatabase.sql("select 1 from closed_day")).isEmpty();
    }

    @Test
    void itIsKeptWhoClosedIt() { // R2
        door(door -> close(door, CHRISTMAS_EVE, "Juleaften"));
        assertThat(TestDatabase.sql("select changed_by from closed_day")).containsExactly(List.of(admin.toString()));
    }

    @Test
    void whatWasTypedIsNoDraftAnyMore() {
        door(door -> door.drafts.save(ClosedDays.DRAFT, Map.of("name", "Juleaften")));
        door(door -> close(door, CHRISTMAS_EVE, "Juleaften"));
        Map<String, String> left = door(door -> door.drafts.list(ClosedDays.DRAFT));
        assertThat(left).isEmpty();
    }

    @Test
    void aDayIsClosedOnce() { // R2
        door(door -> close(door, CHRISTMAS_EVE, "Juleaften"));
        refused(CHRISTMAS_EVE, "Fri", "deadline.rule.closedAlready");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("""
                insert into closed_day (id, version, ref, day, name)
                values (nextval('stored_seq'), 1, gen_random_uuid(), date '2026-12-24', 'Fri')""")).hasMessageContaining("closed_day_once");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-25, deadline.rule.free",
        "2026-11-28, deadline.rule.free",
        "1999-12-31, deadline.rule.far",
        "2101-01-03, deadline.rule.far",
        "-999999999-01-01, deadline.rule.far"
    })
    void aDayOnWhichNobodyWorksIsNotClosed(String day, String rule) { // R2
        refused(LocalDate.parse(day), "Fri", rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "---", "Jul\u0007", "Frank 240781-1234"})
    void aDayHasANameInWords(String name) { // R2
        assertThatThrownBy(() -> new ClosedDay(CHRISTMAS_EVE, name)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void theNameIsShort() {
        refused(CHRISTMAS_EVE, "j".repeat(ClosedDay.LENGTH + 1), "deadline.rule.tooLong");
        door(door -> close(door, CHRISTMAS_EVE, "j".repeat(ClosedDay.LENGTH)));
    }

    private void refused(LocalDate day, String name, String rule) {
        assertThatThrownBy(() -> door(door -> close(door, day, name)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(rule);
    }

    private static String close(ClosedDays door, LocalDate day, String name) {
        door.close(day, name);
        return name;
    }

    private <T> T door(Function<ClosedDays, T> act) {
        return TestDatabase.inTransaction(em -> {
            TestDatabase.actAs(em, admin.toString());
            var door = new ClosedDays();
            door.em = em;
            door.calendar = calendar;
            door.calendar.em = em;
            door.calendar.clock = new ClockForTests();
            door.drafts = DraftsForTests.as(em, admin);
            return act.apply(door);
        });
    }
}

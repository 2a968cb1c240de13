package dk.enindgang.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the test injects
class StatutoryDeadlinesDbTest {

    private static final Instant NEW_YEARS_EVE = Instant.parse("2026-12-31T22:59:59Z");

    @AfterEach
    void asItWas() {
        TestDatabase.sql("delete from statutory_deadline where valid_from > date '2024-01-01'");
        TestDatabase.sql("update statutory_deadline set valid_to = null");
    }

    @Test
    void everyDeadlineHasAVersionThatHolds() { // R7
        assertThat(door(StatutoryDeadlines::list))
                .extracting(StatutoryRow::deadline)
                .containsExactlyInAnyOrder(StatutoryDeadline.values());
        assertThat(TestDatabase.statementsOf(() -> door(StatutoryDeadlines::list)))
                .isEqualTo(1);
    }

    @Test
    void aNotificationIsAssessedWithinADayAndANight() { // R3: 24 December at 20.00
        assertThat(due(StatutoryDeadline.NOTIFICATION_ACUTE_ASSESSMENT, "2026-12-24T19:00:00Z"))
                .contains(Instant.parse("2026-12-25T19:00:00Z"));
    }

    @Test
    void whatIsCountedInMonthsEndsWithItsDay() { // R4, R5, R6
        assertThat(due(StatutoryDeadline.BFU_COMPLETE, "2026-10-31T10:00:00Z"))
                .contains(Instant.parse("2027-02-28T22:59:59Z"));
        assertThat(due(StatutoryDeadline.ADULT_TRANSITION_READY, "2026-12-24T08:00:00Z"))
                .contains(Instant.parse("2026-12-24T22:59:59Z"));
    }

    @Test
    void whatNobodyHasVerifiedIsShownAndNotCounted() { // R8
        assertThat(due(StatutoryDeadline.NOTIFICATION_RECEIPT, "2026-12-24T19:00:00Z"))
                .isEmpty();
        assertThat(due(StatutoryDeadline.ABSENCE_NOTIFY, "2026-12-24T19:00:00Z"))
                .isEmpty();
        assertThat(door(StatutoryDeadlines::list))
                .filteredOn(row -> row.deadline() == StatutoryDeadline.NOTIFICATION_RECEIPT)
                .allMatch(row -> row.paragraph() == null && row.amount() == null)
                .extracting(StatutoryRow::checkedOn)
                .containsExactly(LocalDate.of(2026, 11, 22));
        assertThatThrownBy(() -> newVersion("NOTIFICATION_RECEIPT", "2027-01-01", "null"))
                .hasMessageContaining("statutory_deadline_verified");
    }

    @Test
    void anotherLawFromADayOnLeavesWhatBeganBeforeAlone() { // R7
        TestDatabase.sql("update statutory_deadline set valid_to = date '2026-12-31' where deadline = 'BFU_COMPLETE'");
        newVersion("BFU_COMPLETE", "2027-01-01", "'§ 20'");
        assertThat(due(StatutoryDeadline.BFU_COMPLETE, NEW_YEARS_EVE.toString()))
                .contains(Instant.parse("2027-04-30T21:59:59Z"));
        assertThat(due(
                        StatutoryDeadline.BFU_COMPLETE,
                        NEW_YEARS_EVE.plusSeconds(1).toString()))
                .contains(Instant.parse("2027-01-08T22:59:59Z"));
        assertThat(door(StatutoryDeadlines::list))
                .filteredOn(row -> row.deadline() == StatutoryDeadline.BFU_COMPLETE)
                .extracting(StatutoryRow::amount)
                .containsExactly(5, 4);
    }

    @Test
    void beforeTheLawThereIsNoDeadline() { // R7
        assertThat(due(StatutoryDeadline.BFU_COMPLETE, "2023-12-31T22:59:59Z")).isEmpty();
    }

    @Test
    void twoVersionsNeverHoldAtOnce() { // R7
        assertThatThrownBy(() -> newVersion("BFU_COMPLETE", "2027-01-01", "'§ 20'"))
                .hasMessageContaining("statutory_deadline_once");
    }

    @Test
    void theProgramChangesNoLaw() { // R7
        for (String change : List.of("update statutory_deadline set amount = 1", "delete from statutory_deadline")) {
            assertThatThrownBy(() -> TestDatabase.sqlAsApplication(change)).hasMessageContaining("permission denied");
        }
    }

    /** Five working days. */
    private static void newVersion(String deadline, String from, String paragraph) {
        TestDatabase.sql("""
                insert into statutory_deadline (id, version, ref, deadline, valid_from, amount, unit, law, paragraph,
                    wording, checked_on)
                values (nextval('stored_seq'), 1, gen_random_uuid(), '%s', date '%s', 5, 'WORKING_DAYS', 'En lov', %s,
                    'Fem hverdage', date '2026-12-01')""".formatted(deadline, from, paragraph));
    }

    private static Optional<Instant> due(StatutoryDeadline deadline, String trigger) {
        return door(door -> door.due(deadline, Instant.parse(trigger)));
    }

    private static <T> T door(Function<StatutoryDeadlines, T> act) {
        return TestDatabase.inTransaction(em -> {
            var door = new StatutoryDeadlines();
            door.em = em;
            door.calendar = new DeadlineCalendar();
            door.calendar.em = em;
            door.calendar.clock = new ClockForTests();
            return act.apply(door);
        });
    }
}

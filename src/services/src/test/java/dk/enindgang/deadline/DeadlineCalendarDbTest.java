package dk.enindgang.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineCalendarDbTest {

    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    private final ClockForTests clock = new ClockForTests();
    private final DeadlineCalendar calendar = new DeadlineCalendar();

    @BeforeEach
    @AfterEach
    void empty() {
        TestDatabase.sql("delete from closed_day");
        calendar.clock = clock;
    }

    @Test
    void aClosedDayIsSeenAfterTenSecondsAndUntilThenNothingIsAsked() { // R2
        assertThat(works()).isTrue();
        TestDatabase.inTransactionDo(em -> em.persist(new ClosedDay(CHRISTMAS_EVE, "Juleaften")));

        clock.forward(DeadlineCalendar.FRESH.minusMillis(1));
        assertThat(TestDatabase.statementsOf(this::works)).isZero();
        clock.forward(Duration.ofMillis(1));
        assertThat(works()).isFalse();
    }

    @Test
    void deadlinesPassOverIt() { // R2
        TestDatabase.inTransactionDo(em -> em.persist(new ClosedDay(CHRISTMAS_EVE, "Juleaften")));
        Instant due = TestDatabase.inTransaction(em -> {
            calendar.em = em;
            return calendar.due(
                    Instant.parse("2026-12-23T08:00:00Z"), DeadlineCounts.AFTER, 1, DeadlineUnit.WORKING_DAYS);
        });
        assertThat(due).isEqualTo(Instant.parse("2026-12-28T22:59:59Z"));
    }

    private boolean works() {
        return TestDatabase.inTransaction(em -> {
            calendar.em = em;
            return calendar.isWorkingDay(CHRISTMAS_EVE);
        });
    }
}

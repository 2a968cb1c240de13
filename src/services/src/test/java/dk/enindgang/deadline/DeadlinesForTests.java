package dk.enindgang.deadline;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The calendar with a database behind it. */
public final class DeadlinesForTests {

    private DeadlinesForTests() {}

    public static DeadlineCalendar calendar(EntityManager em, Clock clock) {
        var calendar = new DeadlineCalendar();
        calendar.em = em;
        calendar.clock = clock;
        return calendar;
    }
}

package dk.enindgang.deadline;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The municipality's calendar for the tests of other features. */
public final class CalendarForTests {

    private CalendarForTests() {}

    public static DeadlineCalendar of(EntityManager em, Clock clock) {
        var calendar = new DeadlineCalendar();
        calendar.em = em;
        calendar.clock = clock;
        return calendar;
    }
}

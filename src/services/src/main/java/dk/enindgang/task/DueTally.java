package dk.enindgang.task;

import java.util.UUID;

/**
 * How much a colleague has: late, due on the day that was asked for, given to her lately, waiting for her yes, late in the
 * inboxes she looks after, and said no to by others.
 */
public record DueTally(UUID employee, int late, int today, int fresh, int asked, int inbox, int declined) {

    /** For a mail about something else. */
    public static DueTally none(UUID employee) {
        return new DueTally(employee, 0, 0, 0, 0, 0, 0);
    }

    public boolean any() {
        return late + today + fresh + asked + inbox + declined > 0;
    }
}

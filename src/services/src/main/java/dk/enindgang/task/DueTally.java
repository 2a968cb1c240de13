package dk.enindgang.task;

import java.util.UUID;

/** How much a colleague has: late, due on the day that was asked for, given to her lately, and waiting for her yes. */
public record DueTally(UUID employee, int late, int today, int fresh, int asked) {

    public boolean any() {
        return late + today + fresh + asked > 0;
    }
}

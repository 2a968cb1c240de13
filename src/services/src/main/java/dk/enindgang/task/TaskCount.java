package dk.enindgang.task;

import java.io.Serializable;

/** How much waits for somebody: of days before, of today, and handed to her to say yes to. */
public record TaskCount(int overdue, int today, int handed) implements Serializable {

    /** Nothing. */
    public static final TaskCount NONE = new TaskCount(0, 0, 0);

    /** All of it. */
    public int sum() {
        return overdue + today + handed;
    }
}

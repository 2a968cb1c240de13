package dk.enindgang.deadline;

/** Which way a deadline counts from its trigger. */
public enum DeadlineCounts {
    AFTER,

    BEFORE
}

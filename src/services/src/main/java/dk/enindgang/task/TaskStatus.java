package dk.enindgang.task;

/** Where a task stands. */
public enum TaskStatus {
    /** Åben. */
    OPEN,
    /** Gjort. */
    DONE
}

package dk.enindgang.task;

/** What somebody may do with a task (R5-R7). */
public enum TaskAct {
    /** Take it, or take it back. */
    TAKE,
    /** Finish it, and hand it on. */
    FINISH,
    /** Open it again. */
    REOPEN,
    /** Say yes or no to it. */
    ANSWER
}

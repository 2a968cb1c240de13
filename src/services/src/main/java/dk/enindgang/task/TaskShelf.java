package dk.enindgang.task;

/** What a list of tasks shows (visning). */
public enum TaskShelf {
    /** All of mine that are open, the first due first. */
    OPEN,
    /** Mine that are overdue or due today. */
    DUE,
    /** Mine that are due no more in time. */
    OVERDUE,
    /** Mine that are due today. */
    TODAY,
    /** Mine that are due later, or have no day. */
    LATER,
    /** What I am asked to take. */
    HANDED,
    /** What others have to do for me: of my runs, and what I have handed on. */
    WAITING,
    /** What nobody has, in my units. */
    INBOX,
    /** Mine that are done, the last first. */
    DONE
}

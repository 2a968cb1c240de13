package dk.enindgang.writing;

/** What happened to it. */
public enum DifferenceKind {
    CHANGED,
    ADDED,
    REMOVED,
    /** A step has another number. */
    MOVED
}

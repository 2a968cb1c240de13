package dk.enindgang.writing;

/** What follows from a finding. */
public enum FindingWeight {
    /** It must be mended before somebody else is asked to read. */
    STOP,

    /** Somebody should look at it. */
    WARN,

    /** A piece of advice. */
    HINT
}

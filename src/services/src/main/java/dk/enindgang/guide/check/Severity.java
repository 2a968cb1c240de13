package dk.enindgang.guide.check;

/** How much a finding of the machine's check weighs (R1). */
public enum Severity {
    /** The guide cannot be used like this. */
    STOP,

    /** Probably a mistake. */
    WARN,

    /** Could be better. */
    HINT
}

package dk.enindgang.access;

/** What a leader says to urgent access afterwards (vurdering). */
public enum Verdict {
    /** I orden. */
    IN_ORDER,
    /** Ikke i orden; needs a note. */
    NOT_IN_ORDER
}

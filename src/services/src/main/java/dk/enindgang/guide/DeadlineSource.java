package dk.enindgang.guide;

/** Who has set a deadline. */
public enum DeadlineSource {
    /** Loven; the municipality cannot change it. */
    LAW,

    /** Kommunen; it can be changed. */
    LOCAL
}

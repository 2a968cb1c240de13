package dk.enindgang.guide;

/** Whom or what a sign of concern is seen in. */
public enum SignAbout {
    CHILD,

    PARENT,

    /** Omgivelserne. */
    ENVIRONMENT
}

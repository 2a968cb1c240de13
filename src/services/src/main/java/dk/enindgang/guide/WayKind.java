package dk.enindgang.guide;

/** Where a way on leads. */
public enum WayKind {
    /** Trin. */
    STEP,

    /** Niveau. */
    LEVEL,

    /** Anden handleguide. */
    GUIDE,

    /** Afslut. */
    END
}

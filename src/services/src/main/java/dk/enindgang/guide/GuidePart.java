package dk.enindgang.guide;

/** The part of a handleguide in which a search word was found. */
public enum GuidePart {
    TITLE,

    SITUATION,

    SYNONYM,

    SIGN,

    STEP,

    SUMMARY
}

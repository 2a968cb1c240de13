package dk.enindgang.guide;

/** Who may see a run of the guide. */
public enum RunVisibility {
    /** Teamet omkring familien. */
    TEAM,

    /** Enheden. */
    UNIT,

    /** Myndigheden alene; den, der underretter, ser kun sit eget. */
    AUTHORITY_ONLY
}

package dk.enindgang.family;

/** What somebody is in a family (familierelation). */
public enum FamilyRelation {
    /** Barn. */
    CHILD,
    /** Mor. */
    MOTHER,
    /** Far. */
    FATHER,
    /** Stedforælder eller samlever. */
    STEP_PARENT,
    /** Plejeforælder. */
    FOSTER_PARENT,
    /** Bedsteforælder. */
    GRANDPARENT,
    /** Søskende, som der ikke arbejdes med. */
    SIBLING,
    /** Anden. */
    OTHER
}

package dk.enindgang.guide;

/** When the parents are told and heard in a step. */
public enum ParentInvolvement {
    /** Altid forældrene først. */
    ALWAYS_FIRST,

    /** Som regel forældrene først; trinet nævner undtagelsen. */
    USUALLY_FIRST,

    /** Ikke forældrene først. */
    NOT_FIRST,

    /** Forældrene må ikke høre om det, før myndigheden siger til. */
    FORBIDDEN_UNTIL_CLEARED
}

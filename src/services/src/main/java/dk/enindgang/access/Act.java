package dk.enindgang.access;

/** What somebody wants to do with work about a person (handling). */
public enum Act {
    /** See it. */
    READ,
    /** Answer, pause and close. */
    CHANGE,
    /** Say who works on it, and who may not. */
    TEAM
}

package dk.enindgang.organisation;

/** Why a colleague is away (fraværets art); told to few (R7). */
public enum LeaveKind {
    /** Ferie eller fridag. */
    HOLIDAY,
    /** Sygdom. */
    ILLNESS,
    /** Barsel og orlov med børn. */
    PARENTAL,
    /** Kursus. */
    COURSE,
    /** Andet. */
    OTHER
}

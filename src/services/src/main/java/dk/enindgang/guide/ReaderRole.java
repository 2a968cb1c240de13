package dk.enindgang.guide;

/** In which of three capacities one reads a step (rolleskift). */
public enum ReaderRole {
    /** Medarbejder. */
    EMPLOYEE,

    /** Leder. */
    LEADER,

    /** Myndighedsrådgiver. */
    AUTHORITY_ADVISER
}

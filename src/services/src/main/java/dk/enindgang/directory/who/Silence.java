package dk.enindgang.directory.who;

/** Why a contact point does not answer at a moment (hvorfor ingen svarer). */
public enum Silence {
    /** Lukket på den tid. */
    CLOSED,
    /** Helligdag eller lukkedag. */
    FREE_DAY,
    /** Andre tider den dag. */
    OTHER_HOURS,
    /** Fraværende. */
    AWAY,
    /** Gælder ikke den dag. */
    NOT_VALID,
    /** Andre svarer i åbningstiden. */
    NOT_NEEDED
}

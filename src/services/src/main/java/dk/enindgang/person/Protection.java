package dk.enindgang.person;

/** Why a person is kept from all who were not given access by name (beskyttelse). */
public enum Protection {
    /** Ingen. */
    NONE,
    /** Navne- og adressebeskyttelse. */
    ADDRESS,
    /** I familie med en ansat. */
    STAFF_RELATIVE
}

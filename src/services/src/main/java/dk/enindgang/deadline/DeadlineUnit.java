package dk.enindgang.deadline;

/** What a deadline counts in. */
public enum DeadlineUnit {
    /** Real hours, also at night and on holidays. */
    HOURS,

    CALENDAR_DAYS,

    /** Monday to Friday, Danish public holidays left out. */
    WORKING_DAYS,

    WEEKS,

    /** Calendar months. */
    MONTHS
}

package dk.enindgang.organisation;

/** Whether a colleague can be met on a day (til stede). */
public enum Presence {
    /** It is one of her working days. */
    PRESENT,
    /** She does not work on that weekday. */
    NOT_TODAY,
    /** She has no employment that day. */
    NOT_EMPLOYED,
    /** She is on leave. */
    AWAY,
    /** Nobody has said when she works. */
    UNKNOWN
}

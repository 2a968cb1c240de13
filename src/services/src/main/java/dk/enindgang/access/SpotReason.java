package dk.enindgang.access;

/** Why a look was drawn for a spot check. Each but the last weighs more. */
public enum SpotReason {
    /** Nothing she works with explains it. */
    NO_RELATION,
    /** She took access because it could not wait. */
    URGENT,
    /** The two have one surname. */
    SAME_NAME,
    /** The person is protected as close to a colleague. */
    RELATIVE,
    /** A colleague of the unit has the person's surname. */
    COLLEAGUE_NAME,
    /** By chance. */
    CHANCE
}

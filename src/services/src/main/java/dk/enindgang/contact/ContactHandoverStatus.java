package dk.enindgang.contact;

/** How far a handover has come (overdragelsens tilstand). */
public enum ContactHandoverStatus {
    /** Nobody has answered. */
    WAITING,
    /** She said yes; the family is talked with next. */
    ACCEPTED,
    /** She said no. */
    DECLINED,
    /** Nobody needs it any more. */
    WITHDRAWN,
    /** It is agreed from when on it is the new one. */
    EFFECTED;

    boolean isOpen() {
        return this == WAITING || this == ACCEPTED;
    }
}

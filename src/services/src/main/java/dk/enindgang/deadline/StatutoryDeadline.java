package dk.enindgang.deadline;

/** A deadline the law sets (lovfrist). How long it is, and where it is written, is data: laws change (R7). */
public enum StatutoryDeadline {
    /** Barnets lov § 136: from the moment a notification is received. */
    NOTIFICATION_ACUTE_ASSESSMENT,

    /** From the moment a notification is received; neither the paragraph nor the number of days has been verified. */
    NOTIFICATION_RECEIPT,

    /** Børnefaglig undersøgelse, barnets lov § 20: from the moment the municipality is aware of the need. */
    BFU_COMPLETE,

    /** Barnets plan, barnets lov § 91: from the decision. */
    BARNETS_PLAN_READY,

    /** Ungeplan, barnets lov § 108: from the decision or the 16th birthday. */
    UNGEPLAN_READY,

    /** Barnets lov § 95: from the start of the support. */
    FIRST_FOLLOW_UP,

    /** Barnets lov § 123: before the 18th birthday. */
    ADULT_TRANSITION_READY,

    /** Barnets lov § 133, stk. 2: at once when the absence is that high; nothing to count. */
    ABSENCE_NOTIFY
}

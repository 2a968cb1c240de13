package dk.enindgang.deadline;

/** The moment a deadline counts from. */
public enum DeadlineTrigger {
    /** The step was reached. */
    STEP_STARTED,

    /** The municipality received a notification. */
    NOTIFICATION_RECEIVED,

    /** The municipality came to know of the need. */
    MUNICIPALITY_AWARE,

    /** The child's first day in daycare. */
    DAYCARE_START,

    /** The transition conversation took place. */
    CONVERSATION_HELD,

    /** The new contact person took over. */
    HANDED_OVER,

    /** The 18th birthday. */
    TURNS_18
}

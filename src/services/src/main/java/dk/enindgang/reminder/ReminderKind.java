package dk.enindgang.reminder;

/** What a mail is about (R2). */
enum ReminderKind {
    /** The morning's: how much is late, due today, new and waiting for a yes. */
    MORNING,

    /** Somebody has given her a task. */
    NEW_TASK,

    /** Somebody asks her to take one over. */
    ASKED,

    /** Somebody she asked said no. */
    DECLINED,

    /** A guide of her unit's is to be reviewed soon. */
    REVIEW_SOON,

    /** It should have been reviewed. */
    REVIEW_LATE,

    /** Contact points she owns are to be looked at again. */
    CONTACTS_STALE
}

package dk.enindgang.reminder;

/** What a mail is about (R2). */
enum ReminderKind {
    /** The morning's: how much is late, due today, new and waiting for a yes. */
    MORNING,

    /** Somebody has given her a task. */
    NEW_TASK,

    /** Somebody asks her to take one over. */
    ASKED
}

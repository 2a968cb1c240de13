package dk.enindgang.reminder;

/** How often somebody wants mail about her tasks (R1). */
public enum ReminderPace {
    /** Ingen mails. */
    NONE,

    /** Én mail om morgenen, når der er noget. */
    DAILY,

    /** Med det samme, og om morgenen. */
    AT_ONCE
}

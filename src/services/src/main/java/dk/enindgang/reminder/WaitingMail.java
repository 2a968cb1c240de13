package dk.enindgang.reminder;

import dk.enindgang.task.DueTally;
import java.util.Locale;

/** A mail that shall go out, with where it goes. */
record WaitingMail(long id, ReminderKind kind, String about, DueTally due, String to, Locale language, int tries) {}

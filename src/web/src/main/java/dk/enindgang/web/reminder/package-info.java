/**
 * One's own reminders on the screen, and one's tasks as a calendar: the bean of the page under {@code /reminder} and the
 * file that calendars subscribe to.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.reminder;

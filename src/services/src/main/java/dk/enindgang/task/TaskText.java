package dk.enindgang.task;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;

/** What may be written about a task (R10). */
final class TaskText {

    static final int NOTE_LENGTH = 4000;
    static final int REASON_LENGTH = 1000;

    private TaskText() {}

    /** What was written, without the space around it.
     *
     * @throws RuleViolation if it is too long or seems to name somebody */
    static String read(String field, String text, int length) {
        String written = text.strip();
        if (written.length() > length) {
            throw new RuleViolation("task.rule.tooLong", length).at(field);
        }
        if (CprPattern.in(written)) {
            throw new RuleViolation("task.rule.cpr").at(field);
        }
        return written;
    }

    /** The same, and it must not be empty. */
    static String readReason(String field, String text) {
        String written = read(field, text, REASON_LENGTH);
        if (written.isEmpty()) {
            throw new RuleViolation("task.rule.reasonMissing").at(field);
        }
        return written;
    }
}

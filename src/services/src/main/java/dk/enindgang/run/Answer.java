package dk.enindgang.run;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import java.util.Objects;

/** An answer to a step: what became of it, a note, and why if it was not relevant. */
public record Answer(Outcome outcome, String note, String reason) {

    static final int NOTE_LENGTH = 4000;
    static final int REASON_LENGTH = 1000;

    /** R2, R4.
     *
     * @throws RuleViolation if the reason is missing, a text is too long, or one looks like a CPR number */
    public Answer {
        Objects.requireNonNull(outcome);
        note = note.strip();
        reason = outcome == Outcome.NOT_RELEVANT ? reason.strip() : "";
        if (outcome == Outcome.NOT_RELEVANT && reason.isEmpty()) {
            throw new RuleViolation("run.rule.reasonMissing").at("reason");
        }
        refuse("note", note, NOTE_LENGTH);
        refuse("reason", reason, REASON_LENGTH);
    }

    /** R2: text too long, or that seems to name somebody, is refused where it was typed. */
    static void refuse(String field, String text, int length) {
        if (text.length() > length) {
            throw new RuleViolation("run.rule.tooLong", length).at(field);
        }
        if (CprPattern.in(text)) {
            throw new RuleViolation("run.rule.cpr").at(field);
        }
    }
}

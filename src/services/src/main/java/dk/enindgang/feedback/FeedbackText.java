package dk.enindgang.feedback;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;

/** R2: words about a guide, never about a person. */
final class FeedbackText {

    static final int LENGTH = 4000;

    private FeedbackText() {}

    /** @param field where it was typed, so that a refusal stands there */
    static String of(String field, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new RuleViolation("feedback.rule.empty").at(field);
        }
        if (text.length() > LENGTH) {
            throw new RuleViolation("feedback.rule.tooLong", LENGTH).at(field);
        }
        if (CprPattern.in(text)) {
            throw new RuleViolation("feedback.rule.cpr").at(field);
        }
        return text;
    }
}

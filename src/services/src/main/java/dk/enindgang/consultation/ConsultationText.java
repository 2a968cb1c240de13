package dk.enindgang.consultation;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;

/** R2: words that name nobody. */
final class ConsultationText {

    static final int LENGTH = 4000;
    static final int REASON_LENGTH = 1000;

    private ConsultationText() {}

    /** @param field where it was typed, so that a refusal stands there */
    static String of(String field, String typed, int length) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new RuleViolation("consultation.rule.empty").at(field);
        }
        if (text.length() > length) {
            throw new RuleViolation("consultation.rule.tooLong", length).at(field);
        }
        if (CprPattern.in(text)) {
            throw new RuleViolation("consultation.rule.cpr").at(field);
        }
        return text;
    }
}

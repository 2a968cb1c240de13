package dk.enindgang.contact;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;

/** Words about a family, without numbers that point to anybody. */
final class ContactText {

    static final int LENGTH = 4000;
    static final int REASON_LENGTH = 1000;
    static final int LINE_LENGTH = 400;

    private ContactText() {}

    /** @param field where it was typed, so that a refusal stands there */
    static String required(String field, String typed, int length) {
        String text = any(field, typed, length);
        if (text.isEmpty()) {
            throw new RuleViolation("contact.rule.empty").at(field);
        }
        return text;
    }

    /** The same, which may be empty. */
    static String any(String field, String typed, int length) {
        String text = typed.strip();
        if (text.length() > length) {
            throw new RuleViolation("contact.rule.tooLong", length).at(field);
        }
        if (CprPattern.in(text)) {
            throw new RuleViolation("contact.rule.cpr").at(field);
        }
        return text;
    }
}

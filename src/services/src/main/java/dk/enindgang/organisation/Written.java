package dk.enindgang.organisation;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as they are kept: without space around, and none that the tables would refuse. */
final class Written {

    static final int LINE = 200;
    static final int EXTERNAL_ID = 100;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{1,19}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Spaces of every width are a space; from a document one gets them without seeing it. */
    private static final Pattern SPACE = Pattern.compile("\\p{Z}");

    private Written() {}

    static String line(@Nullable String text, String field, int length) {
        String line = text == null ? "" : SPACE.matcher(text).replaceAll(" ").strip();
        if (line.length() > length) {
            throw new RuleViolation("organisation.rule.tooLong", length).at(field);
        }
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new RuleViolation("organisation.rule.letters").at(field);
        }
        if (CprPattern.in(line)) {
            throw new RuleViolation("organisation.rule.cpr").at(field);
        }
        return line;
    }

    static String needed(@Nullable String text, String field) {
        String line = line(text, field, LINE);
        if (line.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new RuleViolation("organisation.rule.missing").at(field);
        }
        return line;
    }

    static @Nullable String externalId(@Nullable String text) {
        String line = line(text, "externalId", EXTERNAL_ID);
        return line.isEmpty() ? null : line;
    }

    /** As people can tell two of the same name apart. */
    static String label(String name, @Nullable String externalId) {
        return externalId == null ? name : name + " (" + externalId + ")";
    }

    static String phone(@Nullable String text) {
        String phone = line(text, "phone", LINE);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            throw new RuleViolation("organisation.rule.phone").at("phone");
        }
        return phone;
    }

    static String mail(@Nullable String text) {
        String mail = line(text, "mail", LINE);
        if (!mail.isEmpty() && !MAIL.matcher(mail).matches()) {
            throw new RuleViolation("organisation.rule.mail").at("mail");
        }
        return mail;
    }
}

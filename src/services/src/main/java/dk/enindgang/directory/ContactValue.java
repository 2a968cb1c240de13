package dk.enindgang.directory;

import dk.enindgang.platform.RuleViolation;
import java.util.regex.Pattern;

/** Reads how a contact point is reached, and says kindly what is wrong with it. R5. */
final class ContactValue {

    static final int LONGEST = 300;

    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9][0-9 ]{1,14}");
    private static final Pattern DANISH = Pattern.compile("(\\+45)?[0-9]{8}|1[0-9]{2,3}|116[0-9]{3}");
    private static final Pattern NORTH_ATLANTIC = Pattern.compile("\\+29[89][0-9]{6}");
    private static final Pattern ABROAD = Pattern.compile("\\+(?!45|29[89])[1-9][0-9]{5,13}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private ContactValue() {}

    /** As it is kept.
     *
     * @throws RuleViolation at the field, if nobody could be reached by it */
    static String read(ContactChannel channel, String typed) {
        String value = typed.strip().replaceAll("[\\h\\s]+", " ");
        if (value.isEmpty()) {
            throw refused("directory.rule.value");
        }
        if (channel.isCalled()) {
            return phone(value);
        }
        if (value.length() > LONGEST
                || (channel == ContactChannel.MAIL && !MAIL.matcher(value).matches())) {
            throw refused(channel == ContactChannel.MAIL ? "directory.rule.mail" : "directory.rule.long");
        }
        return value;
    }

    private static String phone(String typed) {
        String value = typed.startsWith("00") && typed.replace(" ", "").length() > 8
                ? "+" + typed.substring(2).strip()
                : typed;
        if (value.chars().anyMatch(Character::isLetter)) {
            throw refused("directory.rule.letters");
        }
        String dialled = value.replace(" ", "");
        boolean known = DANISH.matcher(dialled).matches()
                || NORTH_ATLANTIC.matcher(dialled).matches()
                || ABROAD.matcher(dialled).matches();
        if (!known || !WRITTEN.matcher(value).matches()) {
            throw refused("directory.rule.phone");
        }
        return value;
    }

    private static RuleViolation refused(String key) {
        return new RuleViolation(key).at("value");
    }
}

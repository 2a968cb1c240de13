package dk.enindgang.platform;

import java.util.regex.Pattern;

/** Text that looks like a Danish telephone number of eight digits. Emergency numbers of three digits are none. */
public final class PhonePattern {

    private static final Pattern LOOKS_LIKE_PHONE =
            Pattern.compile("(?<![\\d/.-])(?:(?:\\+|00)45 ?)?[2-9]\\d(?: ?\\d\\d){3}(?![\\d/-])");

    private PhonePattern() {}

    public static boolean in(String text) {
        return LOOKS_LIKE_PHONE.matcher(text).find();
    }
}

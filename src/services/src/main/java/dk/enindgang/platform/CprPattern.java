package dk.enindgang.platform;

import java.util.regex.Pattern;

/**
 * Text that looks like a CPR number: six digits and four, with a hyphen, a space or nothing between. It looks at the
 * day (1-31, also + 60 as in test numbers) and the month, so that most other ten-digit numbers go through. Modulus 11
 * is not asked: it has not held for every number since 2007.
 */
public final class CprPattern {

    private static final Pattern LOOKS_LIKE_CPR = Pattern.compile(
            "(?<![0-9])(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(?:0[1-9]|1[0-2])[0-9]{2}[- ]?[0-9]{4}(?![0-9])");

    private CprPattern() {}

    public static boolean in(String text) {
        return LOOKS_LIKE_CPR.matcher(text).find();
    }
}

package dk.enindgang.platform;

import java.util.regex.Pattern;

/**
 * Text that looks like a CPR number: six digits and four, with a hyphen, a space or nothing between. It looks at the
 * day (1-31, also + 60 as in test numbers) and the month, so that most other ten-digit numbers go through. Modulus 11
 * is not asked: it has not held for every number since 2007.
 */
public final class CprPattern {

    private static final String DAY = "(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final Pattern LOOKS_LIKE_CPR =
            Pattern.compile("(?<![0-9])" + DAY + MONTH + "[0-9]{2}[- ]?[0-9]{4}(?![0-9])");

    /** Spaces, dashes, the sign for minus, and dots: what people write between the digits of a number. */
    private static final String BETWEEN = "[\\s\\p{Z}\\p{Pd}\\u2212./()_,:]";

    private static final Pattern BETWEEN_DIGITS = Pattern.compile(BETWEEN);
    private static final Pattern TYPED = Pattern.compile(
            "(?<![0-9+])" + String.join(BETWEEN + "{0,3}", DAY, MONTH, "[0-9]{2}", "[0-9]{4}") + "(?![0-9])");
    private static final Pattern SIX_AND_FOUR = Pattern.compile("[0-9]{6}" + BETWEEN + "{1,3}[0-9]{4}");
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    private CprPattern() {}

    public static boolean in(String text) {
        return LOOKS_LIKE_CPR.matcher(text).find();
    }

    /** The same for what somebody looks for: whatever spaces, dashes and dots are in it. More is taken for a number than is
     * one, for no such number may get any further. */
    public static boolean soughtIn(String text) {
        return TYPED.matcher(text).find() || !alone(text).isEmpty();
    }

    /** The ten digits, if the text is such a number and nothing else, also with a date that cannot be where it is written as
     * six digits and four; else empty. */
    public static String alone(String text) {
        String digits = BETWEEN_DIGITS.matcher(text).replaceAll("");
        boolean looks = in(digits) || SIX_AND_FOUR.matcher(text.strip()).matches();
        return looks && TEN_DIGITS.matcher(digits).matches() ? digits : "";
    }
}

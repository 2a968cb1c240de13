package dk.enindgang.platform;

import java.util.regex.Pattern;

/**
 * What somebody looks for, as the searches read it. It prints nothing of it: it may be about a person.
 *
 * @param words to be found in texts; empty for a CPR number
 * @param digits of a telephone number as it is dialled in Denmark, if it can be one; else empty
 * @param cpr what looks like a CPR number: its ten digits, or all that was typed where there is more; else empty
 */
public record Sought(String words, String digits, String cpr) {

    /** Longer texts are cut: nobody searches with them, and each word costs. */
    public static final int LONGEST = 200;

    /** Letters or digits; fewer are found everywhere. */
    private static final int FEWEST = 2;

    private static final int SHORTEST_NUMBER = 3;
    private static final int DANISH_NUMBER = 8;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()./-]*");
    private static final Pattern ABROAD = Pattern.compile("^(\\+|00)");
    private static final Pattern OURS = Pattern.compile("^(\\+|00)45|^45(?=[0-9]{8}$)");

    public static Sought of(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
        if (CprPattern.soughtIn(text)) {
            String alone = CprPattern.alone(text);
            return new Sought("", "", alone.isEmpty() ? text : alone);
        }
        String digits = digits(text);
        return new Sought(digits.isEmpty() ? text : digits, digits, "");
    }

    private static String digits(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return "";
        }
        String dialled = text.replaceAll("[^0-9+]", "");
        String here = OURS.matcher(dialled).replaceFirst("");
        if (here.length() != dialled.length()) {
            dialled = here;
        } else if (dialled.length() > DANISH_NUMBER || dialled.startsWith("+")) {
            dialled = ABROAD.matcher(dialled).replaceFirst("");
        }
        return dialled.length() < SHORTEST_NUMBER ? "" : dialled;
    }

    /** Too little to look for. */
    public boolean isShort() {
        return cpr.isEmpty()
                && words.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST;
    }

    @Override
    public String toString() {
        return "Sought";
    }
}

package dk.enindgang.password;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a word is written when case, accents and signs in place of letters are left out of account (R2, R3). */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TAIL = Pattern.compile("[^\\p{L}]+$");
    private static final String SIGNS = "0134578@$!";
    private static final String LETTERS = "oieastbasi";

    private Spelling() {}

    /** In small letters, as typed otherwise. */
    static String small(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Without accents, and with the letters that have no sign of their own everywhere written out. */
    static String plain(String typed) {
        String apart = Normalizer.normalize(typed, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(apart).replaceAll("").replace("æ", "ae").replace("ø", "o");
    }

    /** With letters for the digits and signs that look like them. */
    static String unmasked(String typed) {
        var letters = new StringBuilder(plain(typed));
        for (int i = 0; i < letters.length(); i++) {
            int sign = SIGNS.indexOf(letters.charAt(i));
            if (sign >= 0) {
                letters.setCharAt(i, LETTERS.charAt(sign));
            }
        }
        return letters.toString();
    }

    /** Without the digits and signs at its end. */
    static String withoutTail(String typed) {
        return TAIL.matcher(typed).replaceAll("");
    }
}

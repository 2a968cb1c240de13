package dk.enindgang.platform;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text that looks like a person's name. Danish writes a capital letter where a sentence begins and in names, so a word
 * with one inside a sentence is probably a name. It is a guess and only ever asks; nothing is refused by it. Words in
 * capitals throughout (PPR, SFO) are none.
 */
public final class NamePattern {

    /** After a small word or a comma, where no sentence begins; the polite De and Deres are none. */
    private static final Pattern INSIDE_A_SENTENCE = Pattern.compile(
            "(?<=[\\p{Ll}\\d,;] )(?!(?:De|Dem|Deres)\\b)\\p{Lu}\\p{Ll}+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Also where a sentence begins: two in a row. */
    private static final Pattern TWO_IN_A_ROW = Pattern.compile(
            "(?<![\\p{L}\\d])\\p{Lu}\\p{Ll}+(?:[- ]\\p{Lu}\\.?)? \\p{Lu}\\p{Ll}+", Pattern.UNICODE_CHARACTER_CLASS);

    private NamePattern() {}

    public static boolean in(String text) {
        return INSIDE_A_SENTENCE.matcher(text).find()
                || TWO_IN_A_ROW.matcher(text).find();
    }

    /** What looks like names, each in its words. */
    public static List<List<String>> all(String text) {
        return Stream.of(INSIDE_A_SENTENCE, TWO_IN_A_ROW)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> List.of(found.group().split("[ -]")))
                .distinct()
                .toList();
    }
}

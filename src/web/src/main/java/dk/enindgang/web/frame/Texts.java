package dk.enindgang.web.frame;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts outside pages. Danish is the bundle without a suffix, so {@code texts_da} exists only to be found first. */
public final class Texts {

    private static final String BUNDLE = "dk.enindgang.web.texts";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** Read once: a sentence with places in it is taken apart slowly. What is kept is never formatted with, only its copies. */
    private static final Map<List<Object>, MessageFormat> SENTENCES = new ConcurrentHashMap<>();

    private static final Map<List<Object>, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private Texts() {}

    static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader());
    }

    /** The text with its arguments put in. */
    public static String say(Locale locale, String key, Object... arguments) {
        return sentence(locale, key)
                .format(Stream.of(arguments).map(Texts::readable).toArray());
    }

    private static MessageFormat sentence(Locale locale, String key) {
        MessageFormat kept = SENTENCES.computeIfAbsent(
                List.of(locale, key), of -> new MessageFormat(in(locale).getString(key), locale));
        return (MessageFormat) kept.clone();
    }

    /** How days and times are written by that pattern. Only for patterns that stand in the code. */
    public static DateTimeFormatter format(Locale locale, String pattern) {
        return FORMATS.computeIfAbsent(List.of(locale, pattern), of -> DateTimeFormatter.ofPattern(pattern, locale));
    }

    /** A day as people write it. */
    private static @Nullable Object readable(@Nullable Object argument) {
        return argument instanceof LocalDate day ? DAY.format(day) : argument;
    }
}

package dk.enindgang.web.frame;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts outside pages. Danish is the bundle without a suffix, so {@code texts_da} exists only to be found first. */
public final class Texts {

    private static final String BUNDLE = "dk.enindgang.web.texts";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private Texts() {}

    static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader());
    }

    /** The text with its arguments put in. */
    public static String say(Locale locale, String key, Object... arguments) {
        return new MessageFormat(in(locale).getString(key), locale)
                .format(Stream.of(arguments).map(Texts::readable).toArray());
    }

    /** A day as people write it. */
    private static @Nullable Object readable(@Nullable Object argument) {
        return argument instanceof LocalDate day ? DAY.format(day) : argument;
    }
}

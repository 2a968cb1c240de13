package dk.enindgang.web.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts outside pages. Danish is the bundle without a suffix, so {@code texts_da} exists only to be found first. */
public final class Texts {

    private static final String BUNDLE = "dk.enindgang.web.texts";

    private Texts() {}

    static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader());
    }

    /** The text with its arguments put in. */
    public static String say(Locale locale, String key, Object... arguments) {
        return new MessageFormat(in(locale).getString(key), locale).format(arguments);
    }
}

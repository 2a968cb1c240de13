package dk.enindgang.launch;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/** The launcher's sentences: {@code texts.properties} beside this class. */
final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dk.enindgang.launch.texts");

    private Texts() {}

    /** Arguments are shown as they are: a port number gets no thousands separator. */
    static String of(String key, Object... arguments) {
        Object[] shown = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(BUNDLE.getString(key)).format(shown);
    }
}

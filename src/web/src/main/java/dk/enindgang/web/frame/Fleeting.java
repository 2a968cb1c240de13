package dk.enindgang.web.frame;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A text that only the server in front of the reader remembers, such as a CPR number that was typed or shown. A session that
 * is written down, or goes to another server, holds nothing of it; the browser sends what stands in a field once more anyway.
 */
public final class Fleeting implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final Fleeting NONE = new Fleeting("");

    private final String text;

    private Fleeting(String text) {
        this.text = text;
    }

    /** Nothing is {@link #NONE}. */
    public static Fleeting of(@Nullable String text) {
        return text == null || text.isEmpty() ? NONE : new Fleeting(text);
    }

    public String text() {
        return text;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Stands in a session for whatever it was. */
    record Gone() implements Serializable {
        Object readResolve() {
            return NONE;
        }
    }

    Object writeReplace() {
        return new Gone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fleeting fleeting && fleeting.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** It may hold a number, so it prints none of it. */
    @Override
    public String toString() {
        return "Fleeting";
    }
}

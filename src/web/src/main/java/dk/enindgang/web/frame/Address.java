package dk.enindgang.web.frame;

import dk.enindgang.platform.NotFound;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address of the application with a search in it; what is empty is left out. */
public final class Address {

    private final StringBuilder text;

    private char next = '?';

    private Address(String path) {
        text = new StringBuilder(path);
    }

    /** A path from the root of the application. */
    public static Address of(String path) {
        return new Address(path);
    }

    /** The uuid that stands in an address; one that is none leads nowhere. */
    public static UUID uuid(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** Adds a name and what it is, unless that is missing or empty. */
    public Address with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            text.append(next)
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            next = '&';
        }
        return this;
    }

    /** The address so far, ready for one more name. */
    public String open() {
        return text.toString() + next;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

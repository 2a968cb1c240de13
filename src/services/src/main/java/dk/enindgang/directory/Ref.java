package dk.enindgang.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ref of another feature as a column that may be empty keeps it: EclipseLink binds what is missing as text. */
final class Ref {

    private Ref() {}

    static @Nullable String text(@Nullable UUID ref) {
        return ref == null ? null : ref.toString();
    }

    static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}

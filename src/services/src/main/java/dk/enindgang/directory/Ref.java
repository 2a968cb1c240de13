package dk.enindgang.directory;

import dk.enindgang.platform.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ref of another feature as a column that may be empty keeps it: EclipseLink binds what is missing as text. */
final class Ref {

    private Ref() {}

    static @Nullable String text(@Nullable UUID ref) {
        return ref == null ? null : ref.toString();
    }

    /** R15: nobody takes what is another's. */
    static String taken(@Nullable String owner, UUID keeper) {
        String text = keeper.toString();
        if (owner != null && !owner.equals(text)) {
            throw new RuleViolation("directory.rule.owned");
        }
        return text;
    }

    static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}

package dk.enindgang.directory;

import dk.enindgang.platform.RuleViolation;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A ref of another feature as a column that may be empty keeps it: EclipseLink binds what is missing as text. */
final class Ref {

    private Ref() {}

    static @Nullable String text(@Nullable UUID ref) {
        return ref == null ? null : ref.toString();
    }

    /** R15: nobody takes what is that of another one who works here. */
    static String taken(@Nullable String owner, UUID keeper, Predicate<UUID> works) {
        String text = keeper.toString();
        if (owner != null && !owner.equals(text) && works.test(UUID.fromString(owner))) {
            throw new RuleViolation("directory.rule.owned");
        }
        return text;
    }

    static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}

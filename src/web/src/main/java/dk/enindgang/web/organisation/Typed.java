package dk.enindgang.web.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed and not saved, as a draft keeps it; what it does not know stays as it was. */
record Typed(Map<String, String> fields) {

    boolean isEmpty() {
        return fields.isEmpty();
    }

    @Nullable
    String text(String field, @Nullable String before) {
        return fields.containsKey(field) ? fields.get(field) : before;
    }

    String needed(String field, String before) {
        return fields.getOrDefault(field, before);
    }

    /** A day that was being typed is no day yet. */
    @Nullable
    LocalDate day(String field, @Nullable LocalDate before) {
        String written = fields.get(field);
        try {
            return written == null || written.isEmpty() ? before : LocalDate.parse(written);
        } catch (DateTimeException e) {
            return before;
        }
    }

    <E extends Enum<E>> @Nullable E choice(Class<E> type, String field, @Nullable E before) {
        String written = fields.get(field);
        if (written == null) {
            return before;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(written))
                .findFirst()
                .orElse(written.isEmpty() ? null : before);
    }
}

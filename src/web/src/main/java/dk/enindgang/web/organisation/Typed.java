package dk.enindgang.web.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed and not saved, as a draft keeps it; what it does not know stays as it was. */
public record Typed(Map<String, String> fields) {

    /** Which version the reader had before them; hidden in each form. */
    private static final String SEEN = "seen";

    /** Which day the form proposed; hidden where it proposes one. */
    private static final String PROPOSED = "proposed";

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public @Nullable String text(String field, @Nullable String before) {
        return fields.containsKey(field) ? fields.get(field) : before;
    }

    public String needed(String field, String before) {
        return fields.getOrDefault(field, before);
    }

    /** R9: true if something was saved after this was begun, so that both have to be shown. */
    public boolean isOlderThan(long version) {
        return !isEmpty() && !Long.toString(version).equals(fields.get(SEEN));
    }

    /** A day that was emptied is none; one that was being typed is no day yet. */
    public @Nullable LocalDate day(String field, @Nullable LocalDate before) {
        String written = fields.get(field);
        if (written == null) {
            return before;
        }
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException e) {
            return before;
        }
    }

    /** A day the form proposed and nobody changed is proposed anew: what was begun last week does not hold since then. */
    LocalDate proposed(String field, LocalDate today) {
        String written = fields.get(field);
        LocalDate day = written == null || written.equals(fields.get(PROPOSED)) ? today : day(field, today);
        return day == null ? today : day;
    }

    public <E extends Enum<E>> @Nullable E choice(Class<E> type, String field, @Nullable E before) {
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

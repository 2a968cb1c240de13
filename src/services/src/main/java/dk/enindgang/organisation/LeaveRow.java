package dk.enindgang.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A leave as it is shown; the kind is missing where the reader may not know it (R7). */
public record LeaveRow(
        UUID ref,
        @Nullable LeaveKind kind,
        Period period,
        @Nullable UUID substitute,
        @Nullable String substituteName) implements Serializable {

    boolean endedBefore(LocalDate day) {
        LocalDate last = period.getEnds();
        return last != null && last.isBefore(day);
    }

    LeaveRow withoutKind() {
        return new LeaveRow(ref, null, period, substitute, substituteName);
    }
}

package dk.enindgang.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A leave as it is shown; the kind is missing where the reader may not know it (R7).
 * The substitute is away, if she is on leave or no longer employed today, or on the first of the days to come. */
public record LeaveRow(
        UUID ref,
        @Nullable LeaveKind kind,
        Period period,
        @Nullable UUID substitute,
        @Nullable String substituteName,
        boolean substituteAway)
        implements Serializable {

    boolean endedBefore(LocalDate day) {
        LocalDate last = period.getEnds();
        return last != null && last.isBefore(day);
    }

    LeaveRow withoutKind() {
        return new LeaveRow(ref, null, period, substitute, substituteName, substituteAway);
    }
}

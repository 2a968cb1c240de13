package dk.enindgang.run;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run as its owner sees it, with the answers by step. */
public record GuideRunView(
        UUID ref,
        String guide,
        int edition,
        String title,
        int steps,
        RunStatus status,
        Instant startedAt,
        Instant touchedAt,
        @Nullable Instant closedAt,
        String closingNote,
        Map<UUID, EntryView> entries)
        implements Serializable {

    public boolean closed() {
        return status == RunStatus.CLOSED;
    }

    public boolean paused() {
        return status == RunStatus.PAUSED;
    }

    public int answered() {
        return entries.size();
    }

    /** The answer to a step, or null if there is none yet. */
    public @Nullable EntryView entry(UUID step) {
        return entries.get(step);
    }
}

package dk.enindgang.run;

import dk.enindgang.access.Act;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run as those see it who may, with the answers by step, the child it is about, and what the reader may do. */
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
        Map<UUID, EntryView> entries,
        @Nullable RunChild child,
        Set<Act> acts,
        @Nullable Instant urgentUntil)
        implements Serializable {

    public boolean closed() {
        return status == RunStatus.CLOSED;
    }

    /** Whether the reader may answer. */
    public boolean open() {
        return !closed() && acts.contains(Act.CHANGE);
    }

    /** Whether the reader says who works on it. */
    public boolean staffed() {
        return acts.contains(Act.TEAM);
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

    /** What became of a step, or null if it waits. */
    public @Nullable Outcome outcome(UUID step) {
        EntryView entry = entry(step);
        return entry == null ? null : entry.outcome();
    }
}

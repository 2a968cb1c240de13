package dk.enindgang.run;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of “Mine handleguideforløb”; without a child the name is empty. */
public record GuideRunRow(
        UUID ref,
        String title,
        int edition,
        RunStatus status,
        int answered,
        int steps,
        Instant startedAt,
        Instant touchedAt,
        @Nullable UUID person,
        String child)
        implements Serializable {

    GuideRunRow about(String name) {
        return new GuideRunRow(ref, title, edition, status, answered, steps, startedAt, touchedAt, person, name);
    }
}

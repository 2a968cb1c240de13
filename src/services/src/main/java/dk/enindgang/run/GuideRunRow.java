package dk.enindgang.run;

import dk.enindgang.access.Relation;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a list of runs, and by which relation it is the reader's; without a child the name is empty. */
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
        Relation relation,
        String child)
        implements Serializable {

    GuideRunRow about(String name) {
        return new GuideRunRow(
                ref, title, edition, status, answered, steps, startedAt, touchedAt, person, relation, name);
    }
}

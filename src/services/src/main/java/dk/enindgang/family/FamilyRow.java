package dk.enindgang.family;

import dk.enindgang.access.Relation;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family in a list.
 *
 * @param persons all who are in it or were: each of them is looked at
 * @param members the names of those who belong to it today
 */
public record FamilyRow(
        UUID ref,
        String name,
        String unit,
        String area,
        Instant openedAt,
        @Nullable Instant closedAt,
        Relation relation,
        List<UUID> persons,
        String members)
        implements Serializable {

    FamilyRow unnamed() {
        return new FamilyRow(ref, name, unit, area, openedAt, closedAt, relation, persons, "");
    }

    public boolean closed() {
        return closedAt != null;
    }
}

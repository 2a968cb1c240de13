package dk.enindgang.organisation;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it was on a day: how deep it stands, the names of those above it, who led it and how many worked there.
 */
public record UnitRow(
        UUID ref,
        String name,
        UnitKind kind,
        int depth,
        String above,
        @Nullable UUID leader,
        @Nullable String leaderName,
        int employees)
        implements Serializable {

    /** The names from the top down to this one. */
    public String path() {
        return above.isEmpty() ? name : above + " › " + name;
    }
}

package dk.enindgang.organisation;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written about a unit. A unit without a parent stands at the top. */
public record UnitDetails(
        String name,
        UnitKind kind,
        @Nullable UUID parent,
        @Nullable String externalId,
        Period period) implements Serializable {

    /** @throws dk.enindgang.platform.RuleViolation at the field that cannot be kept */
    public UnitDetails {
        name = Written.needed(name, "name");
        externalId = Written.externalId(externalId);
    }
}

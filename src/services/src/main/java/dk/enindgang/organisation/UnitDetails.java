package dk.enindgang.organisation;

import dk.enindgang.platform.Rules;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written about a unit. A unit without a parent stands at the top. */
public record UnitDetails(
        String name,
        UnitKind kind,
        @Nullable UUID parent,
        @Nullable String externalId,
        Period period) implements Serializable {

    /** @throws dk.enindgang.platform.RuleViolation at all fields that cannot be kept */
    public UnitDetails(String name, UnitKind kind, @Nullable UUID parent, @Nullable String externalId, Period period) {
        var rules = new Rules();
        Optional<String> named = rules.ask(() -> Written.needed(name, "name"));
        Optional<String> known = rules.ask(() -> Written.line(externalId, "externalId", Written.EXTERNAL_ID));
        rules.end();
        this.name = named.orElseThrow();
        this.kind = kind;
        this.parent = parent;
        this.externalId = known.filter(id -> !id.isEmpty()).orElse(null);
        this.period = period;
    }
}

package dk.enindgang.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where somebody stands in the organisation on a day: which colleague, the units she works in, and those she leads. */
public record Standing(UUID employee, List<LinkRow> units, Set<UUID> leads) implements Serializable {

    /** Whether she works anywhere that day. */
    public boolean isEmployed() {
        return !units.isEmpty();
    }

    public boolean worksIn(UUID unit) {
        return units.stream().anyMatch(one -> one.ref().equals(unit));
    }
}

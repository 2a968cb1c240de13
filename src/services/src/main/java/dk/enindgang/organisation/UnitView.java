package dk.enindgang.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as it is shown, with everybody who has led or will lead it, the newest first. */
public record UnitView(
        UUID ref,
        long version,
        UnitDetails details,
        @Nullable String parentName,
        List<LeaderRow> leaders,
        List<AreaRow> areas,
        List<LinkRow> below)
        implements Serializable {

    /** R2: who led on the day, or null. */
    public @Nullable LeaderRow leaderOn(LocalDate day) {
        return leaders.stream()
                .filter(leader -> leader.period().holdsOn(day))
                .findFirst()
                .orElse(null);
    }
}

package dk.enindgang.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is shown, with its name and place on a day and on all others, what stood below it that day, and
 * everybody who has led or will lead it, the newest first; and who saved it last, or null if the system did.
 */
public record UnitView(
        UUID ref,
        long version,
        UnitDetails details,
        @Nullable String parentName,
        List<PlaceRow> places,
        List<LeaderRow> leaders,
        List<AreaRow> areas,
        List<LinkRow> below,
        @Nullable String changedBy)
        implements Serializable {

    /** R2: what it served on the day. */
    public List<AreaRow> areasOn(LocalDate day) {
        return areas.stream().filter(area -> area.period().holdsOn(day)).toList();
    }

    /** R2: who led on the day, or null. */
    public @Nullable LeaderRow leaderOn(LocalDate day) {
        return leaders.stream()
                .filter(leader ->
                        details.period().holdsOn(day) && leader.period().holdsOn(day))
                .findFirst()
                .orElse(null);
    }
}

package dk.enindgang.directory;

import dk.enindgang.platform.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The door to the holes of the beredskab. Everybody may see them; those with DIRECTORY_EDITOR close them. */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Coverages {

    private static final int CHRISTMAS_EVE = 24;

    @Inject
    HoleReading holes;

    @Inject
    Caller caller;

    /** R10: each situation, with what is missing in the seven days from that one on. Four statements at most. */
    public List<CoverageView> list(LocalDate first) {
        return holes.all(first);
    }

    /** The week of Christmas is the seven days from Christmas Eve on; next year's when they are over. */
    public static LocalDate christmas(LocalDate today) {
        LocalDate eve = LocalDate.of(today.getYear(), Month.DECEMBER, CHRISTMAS_EVE);
        return today.isBefore(eve.plusWeeks(1)) ? eve : eve.plusYears(1);
    }

    /** R10: how many situations the caller owns that have holes this week or in that of Christmas. One statement for whoever owns none. */
    public int countMine() {
        return holes.lackingOf(caller.ref()).size();
    }

    /** What the areas are called. One statement. */
    public Map<UUID, String> areas() {
        return holes.areas();
    }
}

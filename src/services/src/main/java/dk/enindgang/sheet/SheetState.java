package dk.enindgang.sheet;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the sheets are, in numbers.
 *
 * @param writes false where no folder is set
 * @param units that shall have one
 * @param missing how many of them have none yet
 * @param failed how many failed and have not been written since
 * @param oldest when the oldest of the newest was written; missing where there is none
 * @param newest when the newest was
 */
public record SheetState(
        boolean writes,
        int units,
        int missing,
        int failed,
        @Nullable Instant oldest,
        @Nullable Instant newest) implements Serializable {

    public static final SheetState NONE = new SheetState(false, 0, 0, 0, null, null);

    /** A night and half a day: longer than it takes when all is well. */
    private static final Duration LONGEST = Duration.ofHours(36);

    /** A unit that begins to have work has its sheet within a few minutes. */
    private static final Duration SOON = Duration.ofHours(1);

    /** Whether somebody in IT should look (R7). */
    public boolean alarming(Instant now) {
        return failed > 0
                || (oldest != null && oldest.isBefore(now.minus(LONGEST)))
                || (missing > 0 && newest != null && newest.isBefore(now.minus(SOON)));
    }
}

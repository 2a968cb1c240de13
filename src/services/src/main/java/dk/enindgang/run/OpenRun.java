package dk.enindgang.run;

import dk.enindgang.access.Act;
import dk.enindgang.access.Permit;
import dk.enindgang.access.Work;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A run the caller was let in to, with what she may do there; without work it is anonymous and her own. */
record OpenRun(
        GuideRun run,
        @Nullable Work work,
        Set<Act> acts,
        @Nullable Instant urgentUntil) {

    OpenRun(GuideRun run, Work work, Permit permit) {
        this(run, work, permit.acts(), permit.onlyUrgentUntil());
    }

    /** The work about a child.
     *
     * @throws dk.enindgang.platform.NotFound if the run is anonymous */
    Work about() {
        if (work == null) {
            throw new dk.enindgang.platform.NotFound();
        }
        return work;
    }
}

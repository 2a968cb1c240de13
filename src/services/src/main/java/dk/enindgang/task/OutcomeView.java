package dk.enindgang.task;

import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.organisation.LinkRow;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a run: a proposal for each step of a level, or of the whole guide where it has none.
 *
 * @param child the name of the child; empty where the run is anonymous
 * @param levels those there are to choose from
 * @param units those the caller can choose; none where the run has its own
 * @param asks what the caller can tell that deadlines count from
 * @param open whether the caller may make tasks here
 * @param me the colleague the caller is; missing where she is none
 */
public record OutcomeView(
        UUID run,
        String title,
        String child,
        @Nullable Integer level,
        List<Integer> levels,
        @Nullable UUID unit,
        List<LinkRow> units,
        Set<DeadlineTrigger> asks,
        List<Proposal> proposals,
        boolean open,
        @Nullable UUID me)
        implements Serializable {

    /** Whether it is chosen for the caller. What holds on every level of a guide is offered and never pushed. */
    public boolean isChosen(Proposal one) {
        return one.isOffered() && one.isDuty() && (levels.isEmpty() || one.level() != null);
    }
}

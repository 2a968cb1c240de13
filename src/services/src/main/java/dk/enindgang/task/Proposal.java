package dk.enindgang.task;

import dk.enindgang.guide.Obligation;
import dk.enindgang.organisation.Responsible;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What follows from one step of a run: who does it, why she, and when it is due.
 *
 * @param level the one it stands on; missing where it holds on every level, or the guide has none
 * @param who the guide's words
 * @param turn the how-many-eth task of this step it would be
 * @param repeats whether it comes again
 * @param task the task there is already; missing where one can be made
 */
public record Proposal(
        UUID step,
        String number,
        String title,
        @Nullable Integer level,
        @Nullable Obligation obligation,
        String who,
        Responsible responsible,
        TaskDue due,
        int turn,
        boolean repeats,
        @Nullable UUID task,
        @Nullable TaskStatus status)
        implements Serializable {

    /** Whether a task can be made of it. */
    public boolean isOffered() {
        return task == null;
    }

    /** For the unit's inbox. */
    Proposal withNobody() {
        return new Proposal(
                step, number, title, level, obligation, who, Responsible.nobody(), due, turn, repeats, task, status);
    }

    /** Whether one has to. */
    public boolean isDuty() {
        return obligation == Obligation.SKAL;
    }
}

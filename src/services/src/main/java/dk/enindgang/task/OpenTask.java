package dk.enindgang.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task the caller was let in to.
 *
 * @param assignee who has it; missing where it lies in the unit's inbox
 * @param child whether it is about one
 * @param me the colleague the caller is; missing where she is none
 * @param ofMyRun whether the caller follows the guide
 * @param readOnly whether she has nothing to do with it but that it could not wait
 */
record OpenTask(
        Task task,
        @Nullable UUID assignee,
        boolean child,
        @Nullable UUID me,
        boolean ofMyRun,
        boolean readOnly) {

    /** R5: who has it. */
    boolean isMine() {
        return assignee != null && assignee.equals(me);
    }

    /** R5: what nobody has, and what one follows the guide of. */
    boolean isForTaking() {
        return me != null && !readOnly && !isMine() && (assignee == null || ofMyRun);
    }

    /** R7. */
    boolean isForReopening() {
        return isMine() || ofMyRun;
    }
}

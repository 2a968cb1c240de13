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
 * @param leftToMe whether who has it is away, and the caller acts for her, or nobody does and it is her unit's
 */
record OpenTask(
        Task task,
        @Nullable UUID assignee,
        boolean child,
        @Nullable UUID me,
        boolean ofMyRun,
        boolean readOnly,
        boolean leftToMe) {

    /** R5: who has it. */
    boolean isMine() {
        return assignee != null && assignee.equals(me);
    }

    /** R5, R15: what nobody has or does, and what one follows the guide of. */
    boolean isForTaking() {
        return me != null && !readOnly && !isMine() && (assignee == null || ofMyRun || leftToMe);
    }

    /** R7. */
    boolean isForReopening() {
        return isMine() || ofMyRun;
    }
}

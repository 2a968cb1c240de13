package dk.enindgang.task;

import dk.enindgang.organisation.Responsible;
import dk.enindgang.run.RunChild;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task with all there is to it.
 *
 * @param run the run it comes from; missing where the reader cannot open it
 * @param child whom it is about; missing where nobody is, or the reader is not told
 * @param aboutChild whether it is about one
 * @param responsible who has it and why
 * @param changedBy who changed it last; missing where the system did
 * @param me the colleague the reader is; missing where she is none
 * @param handover the one that waits; else the last one that was declined; else missing
 */
public record TaskView(
        UUID ref,
        long version,
        @Nullable UUID run,
        String guide,
        int edition,
        String guideTitle,
        String number,
        String title,
        String unit,
        @Nullable RunChild child,
        boolean aboutChild,
        Responsible responsible,
        TaskDue due,
        boolean repeats,
        TaskStatus status,
        String note,
        Instant createdAt,
        @Nullable Instant doneAt,
        @Nullable String changedBy,
        @Nullable HandoverView handover,
        Set<TaskAct> acts,
        @Nullable UUID me)
        implements Serializable {

    public boolean isDone() {
        return status == TaskStatus.DONE;
    }

    /** Whether it waits for an answer. */
    public boolean isHanded() {
        return handover != null && handover.status() == HandoverStatus.WAITING;
    }

    /** Whether the last one who was asked said no. */
    public boolean isDeclined() {
        return handover != null && handover.status() == HandoverStatus.DECLINED;
    }

    public boolean isTakeable() {
        return acts.contains(TaskAct.TAKE);
    }

    public boolean isFinishable() {
        return acts.contains(TaskAct.FINISH);
    }

    public boolean isReopenable() {
        return acts.contains(TaskAct.REOPEN);
    }

    public boolean isAnswerable() {
        return acts.contains(TaskAct.ANSWER);
    }
}

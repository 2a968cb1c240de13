package dk.enindgang.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tasks there are of one step: the open one, the last one that was done, and how many were. */
record StepTasks(@Nullable UUID open, @Nullable UUID last, int done) {

    static final StepTasks NONE = new StepTasks(null, null, 0);

    /** The one to look at. */
    @Nullable
    UUID shown() {
        return open == null ? last : open;
    }
}

package dk.enindgang.task;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** A task was done. {@code inTime}: before it was due, or it had no day. */
public record TaskDone(UUID task, String guide, int edition, String step, boolean inTime) implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.task.done";
    }

    @Override
    public UUID subject() {
        return task;
    }
}

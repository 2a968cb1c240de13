package dk.enindgang.task;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** A task that was done is to be done after all. */
public record TaskReopened(UUID task, String guide, int edition, String step) implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.task.reopened";
    }

    @Override
    public UUID subject() {
        return task;
    }
}

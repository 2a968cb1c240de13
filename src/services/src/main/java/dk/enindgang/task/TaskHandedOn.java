package dk.enindgang.task;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** A task is another's now: she said yes to it, or all that a colleague who leaves had in hand was given to her. */
public record TaskHandedOn(UUID task, String guide, int edition, String step) implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.task.handedon";
    }

    @Override
    public UUID subject() {
        return task;
    }
}

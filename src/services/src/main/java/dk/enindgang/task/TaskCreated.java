package dk.enindgang.task;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** A task was made from a run's outcome. {@code assigned}: to somebody by name; {@code dated}: it has a day. */
public record TaskCreated(UUID task, String guide, int edition, String step, boolean assigned, boolean dated)
        implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.task.created";
    }

    @Override
    public UUID subject() {
        return task;
    }
}

package dk.enindgang.consultation;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** A question was taken, set free again, answered, handed back or closed. */
public record ConsultationMoved(UUID consultation, ConsultationState state) implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.consultation.moved";
    }

    @Override
    public UUID subject() {
        return consultation;
    }
}

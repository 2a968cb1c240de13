package dk.enindgang.consultation;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody asked a unit for advice about a step of a guide. {@code guide} is its slug, {@code step} the step's number. */
public record ConsultationAsked(UUID consultation, String guide, int edition, String step, UUID unit, LocalDate dueOn)
        implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.consultation.asked";
    }

    @Override
    public UUID subject() {
        return consultation;
    }
}

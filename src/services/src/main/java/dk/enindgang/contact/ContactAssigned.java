package dk.enindgang.contact;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** A family got its first contact person. */
public record ContactAssigned(UUID family, UUID unit, UUID employee) implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.contact.assigned";
    }

    @Override
    public UUID subject() {
        return family;
    }
}

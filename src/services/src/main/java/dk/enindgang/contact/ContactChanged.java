package dk.enindgang.contact;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;

/** It is said who is a family's contact person from a moment on, which may be to come. */
public record ContactChanged(UUID family, UUID unit, UUID employee, ContactCause cause, Instant from)
        implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.contact.changed";
    }

    @Override
    public UUID subject() {
        return family;
    }
}

package dk.enindgang.access;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** Somebody took urgent access to work that a unit handles; its leader has it to review. */
public record UrgentAccessTaken(UUID access, UUID unit) implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.access.urgent";
    }

    @Override
    public UUID subject() {
        return access;
    }
}

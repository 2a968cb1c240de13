package dk.enindgang.family;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** A family was closed; nobody works with it any more. */
public record FamilyClosed(UUID family, UUID unit) implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.family.closed";
    }

    @Override
    public UUID subject() {
        return family;
    }
}

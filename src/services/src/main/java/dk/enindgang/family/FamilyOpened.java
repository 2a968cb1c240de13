package dk.enindgang.family;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** A family was opened; a unit handles it. */
public record FamilyOpened(UUID family, UUID unit) implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.family.opened";
    }

    @Override
    public UUID subject() {
        return family;
    }
}

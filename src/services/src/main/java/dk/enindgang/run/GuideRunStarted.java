package dk.enindgang.run;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** Somebody began to follow a guide. {@code guide} is its slug. */
public record GuideRunStarted(UUID run, String guide, int edition) implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.guiderun.started";
    }

    @Override
    public UUID subject() {
        return run;
    }
}

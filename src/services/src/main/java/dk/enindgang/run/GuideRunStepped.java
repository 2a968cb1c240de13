package dk.enindgang.run;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** A step was answered; {@code changed} says that an earlier answer was replaced. */
public record GuideRunStepped(UUID run, String guide, int edition, String step, Outcome outcome, boolean changed)
        implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.guiderun.stepped";
    }

    @Override
    public UUID subject() {
        return run;
    }
}

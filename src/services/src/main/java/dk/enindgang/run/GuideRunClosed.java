package dk.enindgang.run;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** A run was finished, with how many steps were done and how many were not relevant. */
public record GuideRunClosed(UUID run, String guide, int edition, int stepsDone, int stepsNotRelevant)
        implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.guiderun.closed";
    }

    @Override
    public UUID subject() {
        return run;
    }
}

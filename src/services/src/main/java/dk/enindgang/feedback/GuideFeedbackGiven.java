package dk.enindgang.feedback;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** Somebody told what does not fit in a step of a guide. {@code guide} is its slug, {@code step} the step's number. */
public record GuideFeedbackGiven(UUID feedback, String guide, int edition, String step, FeedbackKind kind)
        implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.guidefeedback.given";
    }

    @Override
    public UUID subject() {
        return feedback;
    }
}

package dk.enindgang.feedback;

import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** Feedback on a guide was answered, or its answer was changed. */
public record GuideFeedbackAnswered(UUID feedback, String guide, FeedbackKind kind, boolean changed)
        implements OutgoingEvent {

    @Override
    public String type() {
        return "dk.enindgang.guidefeedback.answered";
    }

    @Override
    public UUID subject() {
        return feedback;
    }
}

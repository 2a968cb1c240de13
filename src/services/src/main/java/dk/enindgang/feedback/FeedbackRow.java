package dk.enindgang.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Feedback as it is read: about which step of which guide, from which unit, and the answer, empty until there is one. */
public record FeedbackRow(
        UUID ref,
        long version,
        String guide,
        String title,
        int edition,
        String step,
        FeedbackKind kind,
        String message,
        String unit,
        Instant givenAt,
        FeedbackState state,
        String answer,
        @Nullable Instant answeredAt,
        boolean unread,
        String answeredBy)
        implements Serializable {

    public boolean answered() {
        return state == FeedbackState.ANSWERED;
    }
}

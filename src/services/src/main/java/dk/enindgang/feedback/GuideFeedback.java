package dk.enindgang.feedback;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What does not fit in a step of a handleguide, and the answer (tilbagemelding). */
@Entity
@Table(name = "guide_feedback")
@SuppressWarnings("UnusedVariable") // most of it is read by the lists' queries
public class GuideFeedback extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "guide_slug", updatable = false)
    private String guide;

    @Column(name = "guide_edition", updatable = false)
    private int edition;

    @Column(name = "step_number", updatable = false)
    private String step;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FeedbackKind kind;

    @Column(updatable = false)
    private String message;

    @Column(name = "given_by", updatable = false)
    private UUID givenBy;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Enumerated(EnumType.STRING)
    private FeedbackState state = FeedbackState.OPEN;

    private String answer = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    /** When the one who gave it saw the answer. */
    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected GuideFeedback() {}

    GuideFeedback(NewFeedback told, UUID givenBy, Instant now) {
        this.guide = told.guide();
        this.edition = told.edition();
        this.step = told.step();
        this.kind = told.kind();
        this.message = told.message();
        this.givenBy = givenBy;
        this.givenAt = now;
    }

    /** R2, R4.
     *
     * @return whether it was answered before */
    boolean answer(String words, Instant now) {
        boolean before = state == FeedbackState.ANSWERED;
        answer = FeedbackText.of("answer", words);
        state = FeedbackState.ANSWERED;
        answeredAt = now;
        readAt = null;
        return before;
    }

    String guide() {
        return guide;
    }

    FeedbackKind kind() {
        return kind;
    }
}

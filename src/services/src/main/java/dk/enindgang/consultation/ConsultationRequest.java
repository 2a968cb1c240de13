package dk.enindgang.consultation;

import dk.enindgang.account.Profession;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question for advice about a step of a guide, and its answer (sparring). */
@Entity
@Table(name = "consultation_request")
@SuppressWarnings("UnusedVariable") // most of it is read by the lists' queries
public class ConsultationRequest extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "guide_slug", updatable = false)
    private String guide;

    @Column(name = "guide_edition", updatable = false)
    private int edition;

    @Column(name = "step_number", updatable = false)
    private String step;

    /** Whether it is about the child of a run. */
    @Column(updatable = false)
    private boolean named;

    @Column(name = "asked_unit", updatable = false)
    private UUID askedUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_profession", updatable = false)
    private @Nullable Profession askedProfession;

    @Column(updatable = false)
    private String question;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ConsultationState state = ConsultationState.WAITING;

    private String answer = "";

    /** Why it was handed back. */
    private String reason = "";

    /** The last time something happened here. */
    @Column(name = "touched_at")
    private Instant touchedAt;

    /** When who asked saw the outcome. */
    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    protected ConsultationRequest() {}

    ConsultationRequest(Question asked, UUID askedBy, Instant now) {
        this.guide = asked.guide();
        this.edition = asked.edition();
        this.step = asked.step();
        this.named = asked.run() != null;
        this.askedUnit = asked.unit();
        this.askedProfession = asked.profession();
        this.question = asked.words();
        this.dueOn = asked.dueOn();
        this.askedBy = askedBy;
        this.askedAt = now;
        this.touchedAt = now;
    }

    /** R4. */
    void take(Instant now) {
        require(state == ConsultationState.WAITING, "consultation.rule.notWaiting");
        state = ConsultationState.TAKEN;
        touchedAt = now;
    }

    /** R2, R4; an answer can be corrected until the question is closed. */
    void answer(String words, Instant now) {
        require(state == ConsultationState.TAKEN || state == ConsultationState.ANSWERED, "consultation.rule.notTaken");
        answer = ConsultationText.of("answer", words, ConsultationText.LENGTH);
        state = ConsultationState.ANSWERED;
        touchedAt = now;
        seenAt = null;
    }

    /** R9. */
    void release(Instant now) {
        requireTaken();
        state = ConsultationState.WAITING;
        touchedAt = now;
    }

    void requireTaken() {
        require(state == ConsultationState.TAKEN, "consultation.rule.notTaken");
    }

    /** R2, R4. */
    void handBack(String why, Instant now) {
        require(state.isOpen(), "consultation.rule.notOpen");
        reason = ConsultationText.of("reason", why, ConsultationText.REASON_LENGTH);
        state = ConsultationState.HANDED_BACK;
        touchedAt = now;
        seenAt = null;
    }

    /** R4. */
    void close(Instant now) {
        require(state != ConsultationState.CLOSED, "consultation.rule.closed");
        state = ConsultationState.CLOSED;
        touchedAt = now;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleViolation(rule);
        }
    }

    String guide() {
        return guide;
    }

    int edition() {
        return edition;
    }

    String step() {
        return step;
    }

    String answer() {
        return answer;
    }

    ConsultationState state() {
        return state;
    }

    boolean isAskedBy(UUID account) {
        return askedBy.equals(account);
    }
}

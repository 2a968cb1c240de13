package dk.enindgang.task;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody asks a colleague to take a task, and what she answers (overdragelse). */
@Entity
@Table(name = "task_handover")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class TaskHandover extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "task_id", updatable = false)
    private Task task;

    @Column(name = "to_ref", updatable = false)
    private UUID to;

    @Column(name = "given_by", updatable = false)
    private UUID givenBy;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Column(updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    private HandoverStatus status = HandoverStatus.WAITING;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private String answer = "";

    protected TaskHandover() {}

    /** R6, R10. */
    TaskHandover(Task task, UUID to, UUID givenBy, String reason, Instant now) {
        this.task = task;
        this.to = to;
        this.givenBy = givenBy;
        this.reason = TaskText.readReason("reason", reason);
        this.givenAt = now;
    }

    void accept(Instant now) {
        end(HandoverStatus.ACCEPTED, now);
    }

    /** R6: a no says why. */
    void decline(String why, Instant now) {
        answer = TaskText.readReason("answer", why);
        end(HandoverStatus.DECLINED, now);
    }

    void withdraw(Instant now) {
        end(HandoverStatus.WITHDRAWN, now);
    }

    private void end(HandoverStatus ended, Instant now) {
        if (status != HandoverStatus.WAITING) {
            throw new RuleViolation("task.rule.answered");
        }
        status = ended;
        answeredAt = now;
    }

    UUID to() {
        return to;
    }

    UUID givenBy() {
        return givenBy;
    }
}

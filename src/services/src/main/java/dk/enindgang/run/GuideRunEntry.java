package dk.enindgang.run;

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

/** The answer to one step of a run (logindførsel). */
@Entity
@Table(name = "guide_run_entry")
public class GuideRunEntry extends Stored {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("UnusedVariable") // the owning side of GuideRun.entries
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id")
    private GuideRun run;

    @Column(name = "step_ref")
    private UUID step;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String note;

    private String reason;

    /** Who wrote what stands there now. */
    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    protected GuideRunEntry() {}

    GuideRunEntry(GuideRun run, UUID step, Answer answer, UUID by, Instant now) {
        this.run = run;
        this.step = step;
        this.answeredAt = now;
        set(answer, by);
    }

    void change(Answer answer, UUID by, Instant now) {
        set(answer, by);
        changedAt = now;
    }

    private void set(Answer answer, UUID by) {
        answeredBy = by;
        outcome = answer.outcome();
        note = answer.note();
        reason = answer.reason();
    }

    UUID step() {
        return step;
    }

    Outcome outcome() {
        return outcome;
    }

    EntryView view(UUID reader) {
        Instant at = changedAt == null ? answeredAt : changedAt;
        return new EntryView(step, outcome, note, reason, at, getVersion(), answeredBy.equals(reader));
    }
}

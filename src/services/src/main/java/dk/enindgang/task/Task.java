package dk.enindgang.task;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do, because a guide says so (opgave). Made by {@link TaskMaking}; who has it is kept beside the
 * entity, which cannot hold a uuid that is missing.
 */
@Entity
@Table(name = "task")
public class Task extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "run_ref", updatable = false)
    private UUID run;

    @Column(name = "guide_slug", updatable = false)
    private String guide;

    @Column(name = "guide_edition", updatable = false)
    private int edition;

    @Column(name = "step_number", updatable = false)
    private String step;

    @Column(name = "due_at", updatable = false)
    private @Nullable Instant due;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    @SuppressWarnings("UnusedVariable") // read by TaskReading
    private String note;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    protected Task() {}

    /** R7, R10. */
    void finish(String words, Instant now) {
        requireOpen();
        note = TaskText.read("note", words, TaskText.NOTE_LENGTH);
        status = TaskStatus.DONE;
        doneAt = now;
        touchedAt = now;
    }

    /** R7: the note stays, to go on with. */
    void reopen(Instant now) {
        if (status == TaskStatus.OPEN) {
            throw new RuleViolation("task.rule.open");
        }
        status = TaskStatus.OPEN;
        doneAt = null;
        touchedAt = now;
    }

    /** Something about it has changed. */
    void touch(Instant now) {
        requireOpen();
        touchedAt = now;
    }

    private void requireOpen() {
        if (status == TaskStatus.DONE) {
            throw new RuleViolation("task.rule.done");
        }
    }

    UUID run() {
        return run;
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

    /** Whether it was done before it was due, or has no day. */
    boolean isInTime() {
        return due == null || (doneAt != null && !doneAt.isAfter(due));
    }
}

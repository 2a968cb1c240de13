package dk.enindgang.writing;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A handleguide that is being written (manuskript), and how far it has come. What stands in it is in the same row. */
@Entity
@Table(name = "guide_manuscript")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class Manuscript extends Stored {

    static final int COMMENT = 1000;

    private static final long serialVersionUID = 1L;

    private String slug;

    private String title;

    @Enumerated(EnumType.STRING)
    private ManuscriptStatus status = ManuscriptStatus.DRAFT;

    @Column(name = "based_on")
    private @Nullable Integer basedOn;

    private UUID author;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** Who sent it, and who approved it: written by {@link ManuscriptTable}, where a person can also be nobody. */
    @Transient
    private @Nullable UUID sentBy;

    private String comment = "";

    @Transient
    private @Nullable UUID approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "effective_on")
    private @Nullable LocalDate effectiveOn;

    private @Nullable Integer edition;

    protected Manuscript() {}

    Manuscript(String slug, String title, @Nullable Integer basedOn, UUID author, Instant now) {
        this.slug = slug;
        this.title = title;
        this.basedOn = basedOn;
        this.author = author;
        this.begunAt = now;
        this.changedAt = now;
    }

    /** R7. */
    void requireDraft() {
        if (status != ManuscriptStatus.DRAFT) {
            throw new RuleViolation("writing.rule.notDraft", title);
        }
    }

    void changed(String newTitle, Instant now) {
        requireDraft();
        title = newTitle;
        changedAt = now;
    }

    /** R5: the door has seen that nothing stops it. */
    void send(UUID by) {
        requireDraft();
        status = ManuscriptStatus.IN_REVIEW;
        sentBy = by;
        comment = "";
    }

    /** R7. Also what is approved and has not taken effect can come back. */
    void sendBack(String why) {
        if (status != ManuscriptStatus.IN_REVIEW && status != ManuscriptStatus.APPROVED) {
            throw new RuleViolation("writing.rule.notInReview", title);
        }
        status = ManuscriptStatus.DRAFT;
        comment = why;
        approvedBy = null;
        approvedAt = null;
        effectiveOn = null;
    }

    /** R6. */
    void approve(UUID by, Set<UUID> writers, LocalDate from, Instant now) {
        if (status != ManuscriptStatus.IN_REVIEW) {
            throw new RuleViolation("writing.rule.notInReview", title);
        }
        if (by.equals(author) || writers.contains(by)) {
            throw new RuleViolation("writing.rule.ownWork");
        }
        status = ManuscriptStatus.APPROVED;
        approvedBy = by;
        approvedAt = now;
        effectiveOn = from;
    }

    /** R8. */
    void takeIntoUse(int asEdition) {
        if (status != ManuscriptStatus.APPROVED) {
            throw new RuleViolation("writing.rule.notApproved", title);
        }
        status = ManuscriptStatus.TAKEN_INTO_USE;
        edition = asEdition;
    }

    void drop() {
        requireDraft();
        status = ManuscriptStatus.DROPPED;
    }

    @Nullable
    UUID sentBy() {
        return sentBy;
    }

    @Nullable
    UUID approvedBy() {
        return approvedBy;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    @Nullable
    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String slug() {
        return slug;
    }

    String title() {
        return title;
    }

    ManuscriptStatus status() {
        return status;
    }
}

package dk.enindgang.family;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Those who belong together around a child (familie). EclipseLink misreads a missing uuid, so the area is not here. */
@Entity
@Table(name = "family")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class Family extends Stored {

    private static final long serialVersionUID = 1L;

    private String name;

    @Column(name = "unit_ref")
    private UUID unit;

    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_reason")
    private @Nullable String closedReason;

    protected Family() {}

    Family(FamilyDetails details, UUID recordedBy, Instant now) {
        this.name = details.name();
        this.unit = details.unit();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
        this.openedAt = now;
    }

    void describe(FamilyDetails details) {
        requireOpen();
        name = details.name();
        unit = details.unit();
    }

    /** R8. */
    void close(String reason, Instant now) {
        requireOpen();
        closedReason = FamilyDetails.reason(reason);
        closedAt = now;
    }

    /** R8.
     *
     * @throws RuleViolation if it is closed */
    void requireOpen() {
        if (closedAt != null) {
            throw new RuleViolation("family.rule.closed");
        }
    }

    UUID unit() {
        return unit;
    }
}

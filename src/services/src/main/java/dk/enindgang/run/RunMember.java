package dk.enindgang.run;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a colleague works on a run about a child (i holdet), from a moment to a moment. */
@Entity
@Table(name = "run_member")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class RunMember extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id")
    private GuideRun run;

    @Column(name = "employee_ref", updatable = false)
    private UUID employee;

    @Column(name = "added_by", updatable = false)
    private UUID addedBy;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected RunMember() {}

    RunMember(GuideRun run, UUID employee, UUID addedBy, Instant now) {
        this.run = run;
        this.employee = employee;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    UUID employee() {
        return employee;
    }

    Instant addedAt() {
        return addedAt;
    }
}

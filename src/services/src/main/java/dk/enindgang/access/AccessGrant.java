package dk.enindgang.access;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a protected person is not closed to a colleague (adgang ved navn); what she may do depends on her work with them. */
@Entity
@Table(name = "access_grant")
@SuppressWarnings("UnusedVariable") // read by queries alone
public class AccessGrant extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "person_ref", updatable = false)
    private UUID person;

    @Column(name = "employee_ref", updatable = false)
    private UUID employee;

    @Column(name = "given_by", updatable = false)
    private UUID givenBy;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected AccessGrant() {}

    AccessGrant(UUID person, UUID employee, UUID givenBy, Instant now) {
        this.person = person;
        this.employee = employee;
        this.givenBy = givenBy;
        this.givenAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }
}

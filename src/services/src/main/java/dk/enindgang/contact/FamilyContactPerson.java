package dk.enindgang.contact;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a colleague is the contact person of a family from a moment until another (kontaktperson). */
@Entity
@Table(name = "contact_person")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class FamilyContactPerson extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "family_id", updatable = false)
    private long family;

    @Column(name = "employee_ref", updatable = false)
    private UUID employee;

    @Column(name = "begins_at", updatable = false)
    private Instant beginsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ContactCause cause;

    @Column(updatable = false)
    private String reason;

    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;

    protected FamilyContactPerson() {}

    FamilyContactPerson(
            long family, UUID employee, Instant beginsAt, ContactCause cause, String reason, UUID recordedBy) {
        this.family = family;
        this.employee = employee;
        this.beginsAt = beginsAt;
        this.cause = cause;
        this.reason = reason;
        this.recordedBy = recordedBy;
    }

    /** R1: her successor begins then. */
    void end(Instant moment) {
        endsAt = moment;
    }

    /** R2: nobody comes after her, after all. */
    void stay() {
        endsAt = null;
    }

    UUID employee() {
        return employee;
    }

    Instant beginsAt() {
        return beginsAt;
    }
}

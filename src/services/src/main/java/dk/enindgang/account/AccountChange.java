package dk.enindgang.account;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line about what was done to an account (kontoændring). Written once (R19). */
@Entity
@Table(name = "account_change")
@SuppressWarnings("UnusedVariable") // read in the table
public class AccountChange extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "account_ref", updatable = false)
    private UUID account;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AccountChangeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Role role;

    /** For which unit, where that was written down; as text, for EclipseLink writes an empty uuid as one. */
    @Column(name = "unit_ref", updatable = false)
    private @Nullable String unit;

    /** Whether an administrator did it, or the municipality's own log-in. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RoleSource source = RoleSource.LOCAL;

    @Column(name = "changed_by", updatable = false)
    private UUID changedBy;

    @Column(name = "changed_at", updatable = false)
    private Instant changedAt;

    protected AccountChange() {}

    AccountChange(UUID account, AccountChangeKind kind, @Nullable Role role, UUID changedBy, Instant changedAt) {
        this.account = account;
        this.kind = kind;
        this.role = role;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** A role was given, or is over. */
    static AccountChange of(RoleAssignment assignment, AccountChangeKind kind, UUID changedBy, Instant changedAt) {
        var change = new AccountChange(assignment.account(), kind, assignment.role(), changedBy, changedAt);
        change.unit = assignment.unit().toString();
        change.source = assignment.source();
        return change;
    }
}

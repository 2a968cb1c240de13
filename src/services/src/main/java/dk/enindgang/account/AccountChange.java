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

/** A line about what an administrator did to an account (kontoændring). Written once (R19). */
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
}

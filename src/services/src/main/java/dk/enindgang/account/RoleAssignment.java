package dk.enindgang.account;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an account has a role for a unit, from a day to a day (tildelt rolle). */
@Entity
@Table(name = "role_assignment")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class RoleAssignment extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "account_ref", updatable = false)
    private UUID account;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(name = "unit_ref", updatable = false)
    private UUID unit;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RoleSource source;

    @Column(name = "given_by", updatable = false)
    private UUID givenBy;

    @Column(name = "valid_from", updatable = false)
    private LocalDate begins;

    @Column(name = "valid_to", updatable = false)
    private @Nullable LocalDate ends;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected RoleAssignment() {}

    /** R16, R17.
     *
     * @throws RuleViolation if the days are the wrong way round, or somebody gives herself a role */
    RoleAssignment(RoleGift gift, UUID givenBy) {
        LocalDate last = gift.ends();
        if (last != null && last.isBefore(gift.begins())) {
            throw new RuleViolation("account.rule.period").at("ends");
        }
        if (gift.account().equals(givenBy)) {
            throw new RuleViolation("account.rule.ownRole").at("account");
        }
        this.account = gift.account();
        this.role = gift.role();
        this.unit = gift.unit();
        this.source = RoleSource.LOCAL;
        this.givenBy = givenBy;
        this.begins = gift.begins();
        this.ends = last;
    }

    /** What the municipality's own log-in says of whoever is just coming in (R15). */
    static RoleAssignment provided(UUID account, Role role, UUID unit, LocalDate begins) {
        var assignment = new RoleAssignment();
        assignment.account = account;
        assignment.role = role;
        assignment.unit = unit;
        assignment.source = RoleSource.IDENTITY_PROVIDER;
        assignment.givenBy = account;
        assignment.begins = begins;
        return assignment;
    }

    /** The municipality's own log-in does not say so any more (R15). */
    void end(Instant now) {
        revokedAt = now;
    }

    /** R6, R18, R20: has effect at the next request.
     *
     * @return whether it was hers until now
     * @throws RuleViolation if it was given elsewhere, or is her own */
    boolean revoke(UUID by, Instant now) {
        if (source != RoleSource.LOCAL) {
            throw new RuleViolation("account.rule.givenElsewhere");
        }
        if (account.equals(by)) {
            throw new RuleViolation("account.rule.ownAccount");
        }
        boolean held = revokedAt == null;
        if (held) {
            revokedAt = now;
        }
        return held;
    }

    UUID account() {
        return account;
    }

    Role role() {
        return role;
    }

    UUID unit() {
        return unit;
    }

    RoleSource source() {
        return source;
    }
}

package dk.enindgang.account;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.RuleViolation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what is done to accounts, and sees to it that one is always left (R19, R20). */
@Dependent
class AccountTrail {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void write(UUID account, AccountChangeKind kind, @Nullable Role role) {
        em.persist(new AccountChange(account, kind, role, caller.ref(), clock.instant()));
    }

    /** A role for a unit, given here or over. */
    void write(RoleAssignment assignment, AccountChangeKind kind) {
        em.persist(AccountChange.of(assignment, kind, caller.ref(), clock.instant()));
    }

    /** The same by the municipality's own log-in. Nobody here did it: she comes in herself, and is told to be so (R15). */
    void writeProvided(RoleAssignment assignment, AccountChangeKind kind) {
        em.persist(AccountChange.of(assignment, kind, assignment.account(), clock.instant()));
    }

    /** One at a time: two who close each other in the same moment would leave nobody. */
    void lock() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(3008) as text)").getSingleResult();
    }

    /** Asked after the change.
     *
     * @throws RuleViolation if no open account has the role any more */
    void requireAdministrator() {
        em.flush();
        boolean left = Boolean.TRUE.equals(em.createNativeQuery("""
                        select exists (
                            select from account a where not a.disabled
                            and ('ADMIN' = any(string_to_array(a.roles, ',')) or exists (
                                select from role_assignment r
                                where r.account_ref = a.ref and r.role = 'ADMIN' and r.revoked_at is null
                                and holds_on(r.valid_from, r.valid_to, cast(?1 as date)))))""")
                .setParameter(1, LocalDate.now(clock).toString())
                .getSingleResult());
        if (!left) {
            throw new RuleViolation("account.rule.lastAdministrator");
        }
    }
}

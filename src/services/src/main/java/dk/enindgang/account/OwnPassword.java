package dk.enindgang.account;

import dk.enindgang.password.PasswordPolicy;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The door to one's own password, where it is kept here (R22). */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnPassword {

    @Inject
    Caller caller;

    @Inject
    Throttle throttle;

    @Inject
    HashGate gate;

    @Inject
    PasswordPolicy policy;

    @Inject
    PasswordTable table;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /** Whether there is one to change. */
    public boolean isKeptHere() {
        return find().isPresent();
    }

    /**
     * Takes the new one in place of the current one, and ends all sessions but the one that asks (R22, R24). A wrong current
     * password counts like one at the log-in (R2, R3). No transaction is held while a hash is worked out.
     *
     * @param client the client's address, as far as it can be trusted
     * @throws RuleViolation if the current one is wrong, was wrong too often, or the new one is too easy
     */
    public void change(String current, NewPassword wanted, UUID session, String client) {
        Account mine = find().orElseThrow(NotFound::new);
        String name = mine.getUserName();
        throttle.attempt(name, client).ifPresent(wait -> {
            throw new RuleViolation("account.rule.wait", LogInRefused.minutes(wait)).at("current");
        });
        if (!isRight(mine, current, client)) {
            throw new RuleViolation("account.rule.password.wrong").at("current");
        }
        throttle.succeeded(name, client);
        if (!table.choose(mine, hashed(wanted, current, mine), session)) {
            throw new RuleViolation("account.rule.password.wrong").at("current");
        }
    }

    private PasswordHash hashed(NewPassword wanted, String current, Account mine) {
        try {
            return gate.make(() -> wanted.hashInsteadOf(current, policy, mine));
        } catch (LogInRefused busy) {
            throw new RuleViolation("account.rule.busy").at("current");
        }
    }

    private boolean isRight(Account mine, String current, String client) {
        try {
            return current.length() <= PasswordHash.LONGEST
                    && gate.check(() -> mine.password().matches(current));
        } catch (LogInRefused busy) {
            throttle.undo(mine.getUserName(), client);
            throw new RuleViolation("account.rule.busy").at("current");
        }
    }

    private Optional<Account> find() {
        return em.createQuery("select a from Account a where a.ref = :ref", Account.class)
                .setParameter("ref", caller.ref())
                .getResultStream()
                .filter(Account::isLocal)
                .findFirst();
    }
}

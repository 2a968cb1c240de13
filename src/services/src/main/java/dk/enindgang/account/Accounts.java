package dk.enindgang.account;

import dk.enindgang.account.LogInRefused.Reason;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Log-in with a password of our own, and whether an account still holds. Open to all: whoever asks is not in yet. */
@Stateless
@PermitAll
public class Accounts {

    @Inject
    Throttle throttle;

    @Inject
    HashGate gate;

    @Inject
    PasswordRenewal renewal;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /**
     * Checks user name and password. No transaction and no connection is held while the hash is worked out.
     *
     * @param client the client's address, as far as it can be trusted
     * @throws LogInRefused with the reason that may be told
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedInAccount logIn(String userName, String password, String client) {
        String name = UserNames.plain(userName).orElse(userName);
        throttle.attempt(name, client).ifPresent(wait -> {
            throw new LogInRefused(Reason.WAIT, wait);
        });
        Optional<Account> account = withName(userName);
        if (!fits(account, password, name, client)) {
            throw new LogInRefused(Reason.WRONG, Duration.ZERO);
        }
        Account found = account.orElseThrow();
        throttle.succeeded(name, client);
        renewal.renew(found, password);
        return find(found.getRef()).orElseThrow(() -> new LogInRefused(Reason.WRONG, Duration.ZERO));
    }

    /** Asked on each request, so that a disabled account and a role taken back are out at once (R6). One statement. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedInAccount> find(UUID ref) {
        List<?> rows = em.createNativeQuery("""
                        select a.ref, a.display_name, a.profession, concat_ws(',', nullif(a.roles, ''), (
                            select string_agg(r.role, ',') from role_assignment r
                            where r.account_ref = a.ref and r.revoked_at is null
                            and holds_on(r.valid_from, r.valid_to, cast(?2 as date))))
                        from account a where a.ref = ?1 and not a.disabled""")
                .setParameter(1, ref)
                .setParameter(2, LocalDate.now(clock).toString())
                .getResultList();
        return rows.stream().map(row -> signedIn((Object[]) row)).findFirst();
    }

    private static SignedInAccount signedIn(Object[] c) {
        return new SignedInAccount(
                (UUID) c[0],
                (String) c[1],
                Profession.valueOf((String) c[2]),
                new RolesConverter().convertToEntityAttribute((String) c[3]));
    }

    private Optional<Account> withName(String userName) {
        return UserNames.plain(userName)
                .flatMap(name -> em.createNamedQuery("Account.byUserName", Account.class)
                        .setParameter("userName", name)
                        .getResultStream()
                        .findFirst());
    }

    /** R4: the work is done for nobody's account too. */
    private boolean fits(Optional<Account> account, String password, String name, String client) {
        PasswordHash kept = account.map(Account::password).orElseGet(PasswordHash::ofNobody);
        String typed = password.length() <= PasswordHash.LONGEST ? password : "";
        try {
            boolean right = gate.check(() -> kept.matches(typed));
            return right && account.filter(found -> !found.isDisabled()).isPresent();
        } catch (LogInRefused busy) {
            throttle.undo(name, client);
            throw busy;
        }
    }
}

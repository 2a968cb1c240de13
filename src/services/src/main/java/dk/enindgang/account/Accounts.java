package dk.enindgang.account;

import dk.enindgang.account.LogInRefused.Reason;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Log-in with a password, and whether an account still holds. Open to all: whoever asks is not in yet. */
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
    ActiveAccounts active;

    @Inject
    LdapAccounts directory;

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
        SignedInAccount account =
                counted(userName, password, client).orElseThrow(() -> new LogInRefused(Reason.WRONG, Duration.ZERO));
        throttle.succeeded(name, client);
        return account;
    }

    /**
     * Asked on each request, so that a disabled account and a role taken back are out at once (R6). One statement.
     * Accounts kept here are out too where they are switched off (R14).
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedInAccount> find(UUID ref) {
        return active.find(ref);
    }

    /** The same for a session that began at the identity provider, which may have ended it (R13). One statement. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedInAccount> find(UUID ref, UUID signOn) {
        return active.find(ref, signOn);
    }

    /** What is nobody's mistake does not count, but for the name while the directory is away (R4). */
    private Optional<SignedInAccount> counted(String userName, String password, String client) {
        String name = UserNames.plain(userName).orElse(userName);
        try {
            return checked(userName, password);
        } catch (LogInRefused refused) {
            if (refused.reason() == Reason.AWAY) {
                throttle.excuse(name, client);
            } else {
                throttle.undo(name, client);
            }
            throw refused;
        }
    }

    private Optional<SignedInAccount> checked(String userName, String password) {
        Optional<Account> local = active.areKeptHere() ? withName(userName).filter(Account::isLocal) : Optional.empty();
        if (active.areKeptHere() && fits(local, password)) {
            Account found = local.orElseThrow();
            renewal.renew(found, password);
            return active.find(found.getRef());
        }
        if (local.isPresent()) {
            directory.askForNobody(password);
            return Optional.empty();
        }
        return directory.logIn(userName, password);
    }

    private Optional<Account> withName(String userName) {
        return UserNames.plain(userName)
                .flatMap(name -> em.createNamedQuery("Account.byUserName", Account.class)
                        .setParameter("userName", name)
                        .getResultStream()
                        .findFirst());
    }

    /** R4: the work is done for nobody's account too. */
    private boolean fits(Optional<Account> account, String password) {
        PasswordHash kept = account.map(Account::password).orElseGet(PasswordHash::ofNobody);
        String typed = password.length() <= PasswordHash.LONGEST ? password : "";
        boolean right = gate.check(() -> kept.matches(typed));
        return right && account.filter(found -> !found.isDisabled()).isPresent();
    }
}

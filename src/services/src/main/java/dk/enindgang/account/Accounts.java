package dk.enindgang.account;

import dk.enindgang.account.LogInRefused.Reason;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Log-in with a password. Open to all: whoever asks is not in yet. */
@Stateless
@PermitAll
public class Accounts {

    @Inject
    Throttle throttle;

    @Inject
    HashGate gate;

    @Inject
    KeptPasswords passwords;

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
        return attempt(userName, password, null, client);
    }

    /**
     * The same with a password of one's own in place of the one that is kept here (R22, R25).
     *
     * @throws dk.enindgang.platform.RuleViolation if the password is right and the new one too easy
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedInAccount logIn(String userName, String password, NewPassword chosen, String client) {
        return attempt(userName, password, chosen, client);
    }

    private SignedInAccount attempt(String userName, String password, @Nullable NewPassword chosen, String client) {
        try {
            return entered(userName, password, chosen, client);
        } catch (LogInRefused refused) {
            throw refused.of(withName(userName).map(Account::getRef).orElse(null));
        }
    }

    private SignedInAccount entered(String userName, String password, @Nullable NewPassword chosen, String client) {
        String name = UserNames.plain(userName).orElse(userName);
        throttle.attempt(name, client).ifPresent(wait -> {
            throw new LogInRefused(Reason.WAIT, wait);
        });
        SignedInAccount account = counted(userName, password, chosen, client)
                .orElseThrow(() -> new LogInRefused(Reason.WRONG, Duration.ZERO));
        throttle.succeeded(name, client);
        return account;
    }

    /** What is nobody's mistake does not count, but for the name while the directory is away (R4). */
    private Optional<SignedInAccount> counted(
            String userName, String password, @Nullable NewPassword chosen, String client) {
        String name = UserNames.plain(userName).orElse(userName);
        try {
            return checked(userName, password, chosen);
        } catch (LogInRefused refused) {
            if (refused.reason() == Reason.AWAY) {
                throttle.excuse(name, client);
            } else {
                throttle.undo(name, client);
            }
            throw refused;
        } catch (RuleViolation tooEasy) {
            throttle.undo(name, client);
            throw tooEasy;
        }
    }

    private Optional<SignedInAccount> checked(String userName, String password, @Nullable NewPassword chosen) {
        Optional<Account> local = active.areKeptHere() ? withName(userName).filter(Account::isLocal) : Optional.empty();
        if (active.areKeptHere() && fits(local, password)) {
            Account found = local.orElseThrow();
            passwords.enter(found, password, chosen);
            return active.find(found.getRef());
        }
        if (local.isPresent()) {
            directory.askForNobody(password);
            return Optional.empty();
        }
        Optional<SignedInAccount> elsewhere = directory.logIn(userName, password);
        if (chosen != null && elsewhere.isPresent()) {
            throw new RuleViolation("account.rule.passwordElsewhere").at("password");
        }
        return elsewhere;
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

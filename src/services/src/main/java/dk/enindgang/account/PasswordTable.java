package dk.enindgang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes passwords that are already hashed, so that no transaction waits for the hash. */
@ApplicationScoped
@Transactional
public class PasswordTable {

    @Inject
    SessionTable sessions;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /**
     * Her own choice; all her other sessions are over (R22, R24).
     *
     * @param checked the account with the password that was found right, some seconds ago
     * @param staying the session she does it in, if there is one
     * @return false if it has another password by now, which stays: an administrator was first
     */
    boolean choose(Account checked, PasswordHash password, @Nullable UUID staying) {
        Optional<Account> same = unchanged(checked);
        same.ifPresent(account -> {
            account.choosePassword(password);
            sessions.endAll(account.getRef(), staying);
        });
        return same.isPresent();
    }

    /** R1: unless it has another password by now. */
    void keepAnew(Account checked, PasswordHash password) {
        unchanged(checked).ifPresent(account -> account.keepAnew(password));
    }

    /** Whether it is still the password that was found right: the wait for a turn can be long. */
    boolean isStill(Account checked) {
        return same(checked, LockModeType.NONE).isPresent();
    }

    /** Held until the end, so that nobody comes in between. */
    private Optional<Account> unchanged(Account checked) {
        return same(checked, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Account> same(Account checked, LockModeType lock) {
        return em.createQuery("select a from Account a where a.ref = :ref", Account.class)
                .setParameter("ref", checked.getRef())
                .setLockMode(lock)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .filter(account -> account.hasPasswordOf(checked))
                .findFirst();
    }
}

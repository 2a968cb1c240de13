package dk.enindgang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
     * @param staying the session she does it in, if there is one
     */
    void choose(UUID account, PasswordHash password, @Nullable UUID staying) {
        get(account).choosePassword(password);
        sessions.endAll(account, staying);
    }

    /** R1. */
    void keepAnew(UUID account, PasswordHash password) {
        get(account).keepAnew(password);
    }

    private Account get(UUID account) {
        return em.createQuery("select a from Account a where a.ref = :ref", Account.class)
                .setParameter("ref", account)
                .getSingleResult();
    }
}

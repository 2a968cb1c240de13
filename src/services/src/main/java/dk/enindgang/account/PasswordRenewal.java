package dk.enindgang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Hashes a password anew when today's parameters are stronger than those it was kept with (R1). */
@ApplicationScoped
@Transactional
public class PasswordRenewal {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /** Only for a password that was just found right. */
    void renew(Account account, String password) {
        if (account.password().weakerThanToday()) {
            em.find(Account.class, account.getId()).changePassword(PasswordHash.of(password));
        }
    }
}

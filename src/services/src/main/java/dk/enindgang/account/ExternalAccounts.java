package dk.enindgang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/** The accounts of those who proved elsewhere who they are (R11). */
@ApplicationScoped
@Transactional
public class ExternalAccounts {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    ActiveAccounts active;

    /**
     * The account that is named so there, and nowhere else, unless there is none or it is disabled (R12).
     *
     * @param roles what the person is over there, written down at once; empty without a mapping (R15)
     */
    public Optional<SignedInAccount> enter(ExternalSource source, String externalId, Optional<Set<Role>> roles) {
        Optional<Account> account = em.createNamedQuery("Account.byExternalId", Account.class)
                .setParameter("externalId", externalId)
                .setParameter("source", source)
                .getResultStream()
                .findFirst();
        account.ifPresent(found -> roles.ifPresentOrElse(mapped -> found.map(source, mapped), found::forgetMapped));
        em.flush();
        return account.flatMap(found -> active.find(found.getRef()));
    }
}

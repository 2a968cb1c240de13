package dk.enindgang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The accounts of those who proved elsewhere who they are (R11). */
@ApplicationScoped
@Transactional
public class ExternalAccounts {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    ActiveAccounts active;

    @Inject
    ProvidedRoles provided;

    /**
     * The account that is named so there, and nowhere else, unless there is none or it is disabled (R12).
     *
     * @param roles what the person is over there, written down at once; empty without a mapping (R15)
     */
    public Optional<SignedInAccount> enter(ExternalSource source, String externalId, Optional<MappedRoles> roles) {
        Optional<Account> account = em.createNamedQuery("Account.byExternalId", Account.class)
                .setParameter("externalId", externalId)
                .setParameter("source", source)
                // Somebody who comes in twice at once is given a role once.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        account.ifPresent(found -> renew(found, source, roles));
        em.flush();
        return account.flatMap(found -> active.find(found.getRef()));
    }

    private void renew(Account account, ExternalSource source, Optional<MappedRoles> roles) {
        roles.ifPresentOrElse(mapped -> account.map(source, mapped.everywhere()), account::forgetMapped);
        provided.renew(
                account.getRef(), source, roles.orElseGet(MappedRoles::none).units());
    }
}

package dk.enindgang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Finds accounts by what people call them when they log in, for the features that say whose they are. */
@ApplicationScoped
public class AccountNames {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /** Empty if nobody logs in by that name. One statement. */
    public Optional<UUID> find(String userName) {
        return UserNames.plain(userName)
                .flatMap(name -> em.createQuery("select a.ref from Account a where a.userName = :name", UUID.class)
                        .setParameter("name", name)
                        .getResultStream()
                        .findFirst());
    }

    /** By which names people log in to them, sorted. One statement at most. */
    public Set<String> userNames(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Set.of()
                : new TreeSet<>(em.createQuery("select a.userName from Account a where a.ref in :refs", String.class)
                        .setParameter("refs", accounts)
                        .getResultList());
    }
}

package dk.enindgang.account;

import dk.enindgang.platform.LogInSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the account somebody with several of them logs in to, for the features that give her something. */
@ApplicationScoped
public class OpenAccounts {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    LogInSettings settings;

    /**
     * One that is not disabled and whose way in is open (R6, R14): the municipality's own log-in before a password kept
     * here, and the last used first. Empty if there is none. One statement.
     */
    public Optional<UUID> find(Collection<UUID> accounts) {
        List<?> refs = em.createNativeQuery("""
                        select a.ref from account a
                        where a.ref = any (cast(?1 as uuid[])) and not a.disabled
                        and case when a.external_id is null then cast(?2 as boolean) else cast(?3 as boolean) end
                        order by a.external_id is null,
                            (select max(s.begun_at) from sign_on s where s.account_ref = a.ref) desc nulls last, a.ref
                        limit 1""")
                .setParameter(1, accounts.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, Boolean.toString(settings.localAccounts()))
                .setParameter(3, Boolean.toString(settings.oidc() || settings.ldap()))
                .getResultList();
        return refs.stream().map(UUID.class::cast).findFirst();
    }
}

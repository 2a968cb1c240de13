package dk.enindgang.account;

import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.db.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;

/** Makes accounts from elsewhere fit the settings when the application starts. */
@ApplicationScoped
@Transactional
public class ExternalStart {

    private static final System.Logger LOG = System.getLogger(ExternalStart.class.getName());

    @Inject
    LogInSettings settings;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    void look(@Observes SchemaReady ready) {
        tell();
        if (RoleMapping.isNone(settings.oidcRoles())) {
            forget(ExternalSource.OIDC);
        }
        if (RoleMapping.isNone(settings.ldapRoles())) {
            forget(ExternalSource.LDAP);
        }
    }

    /** R11: accounts from before the source was kept have the only one there is, or the municipality's log-in. */
    private void tell() {
        ExternalSource only = settings.ldap() && !settings.oidc() ? ExternalSource.LDAP : ExternalSource.OIDC;
        int accounts = em.createNativeQuery("update account set external_source = ?1, version = version + 1"
                        + " where external_id is not null and external_source is null")
                .setParameter(1, only.name())
                .executeUpdate();
        if (accounts > 0) {
            // With both ways in, some may be the directory's; those are made anew with deploy/new-account.
            Level level = settings.ldap() && settings.oidc() ? Level.WARNING : Level.INFO;
            LOG.log(level, "{0} accounts from before are those of {1} now.", accounts, only);
        }
    }

    /** R15: what a mapping wrote that is there no more. */
    private void forget(ExternalSource source) {
        int accounts = em.createNativeQuery("update account set roles = '', roles_source = null, version = version + 1"
                        + " where roles_source = ?1")
                .setParameter(1, source.name())
                .executeUpdate();
        if (accounts > 0) {
            LOG.log(Level.INFO, "{0} accounts lost the roles that a mapping of {1} wrote.", accounts, source);
        }
    }
}

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
import java.time.Clock;
import java.time.ZoneOffset;

/** Makes accounts from elsewhere fit the settings when the application starts. */
@ApplicationScoped
@Transactional
public class ExternalStart {

    private static final System.Logger LOG = System.getLogger(ExternalStart.class.getName());

    @Inject
    LogInSettings settings;

    @Inject
    Clock clock;

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
        forgetInUnits(source);
    }

    /** The same for roles in single units, which stand in the trail (R15, R19). */
    private void forgetInUnits(ExternalSource source) {
        int roles = em.createNativeQuery("""
                        with gone as (
                            update role_assignment r set revoked_at = ?2, version = r.version + 1 from account a
                            where a.ref = r.account_ref and a.external_source = ?1
                            and r.source = 'IDENTITY_PROVIDER' and r.revoked_at is null
                            returning r.account_ref, r.role, r.unit_ref)
                        insert into account_change
                            (id, version, ref, account_ref, kind, role, unit_ref, source, changed_by, changed_at)
                        select nextval('stored_seq'), 1, gen_random_uuid(), account_ref, 'ROLE_REVOKED', role, cast(unit_ref as text),
                            'IDENTITY_PROVIDER', account_ref, ?2 from gone""")
                .setParameter(1, source.name())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (roles > 0) {
            LOG.log(Level.INFO, "{0} roles in units are over that a mapping of {1} gave.", roles, source);
        }
    }
}

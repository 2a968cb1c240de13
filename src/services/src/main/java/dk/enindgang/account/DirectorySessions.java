package dk.enindgang.account;

import dk.enindgang.platform.LogInSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The sessions that began with the directory's password, and what it last said of them (R13). */
@ApplicationScoped
@Transactional
public class DirectorySessions {

    /** So many are asked for over one connection. */
    private static final int MOST = 100;

    /** Another node asks in the meantime, or the directory does not answer. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** Somebody to ask for: by which name, and whose session it is. */
    record Due(UUID account, String name) {}

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    LogInSettings settings;

    @Inject
    Clock clock;

    /** Those the directory has not confirmed for so long that it is to be asked; each is taken by one node. */
    List<Due> take() {
        Instant now = clock.instant();
        List<?> rows = em.createNativeQuery("""
                        update sign_on s set asked_at = ?1 where s.id in (
                            select d.id from sign_on d where d.confirmed_at <= ?2
                            and (d.asked_at is null or d.asked_at <= ?3 or d.asked_at < d.confirmed_at)
                            order by d.confirmed_at, d.id limit ?4 for update skip locked)
                        returning s.account_ref, s.directory_name""")
                .setParameter(1, at(now))
                .setParameter(2, at(now.minus(settings.ldapCheck())))
                .setParameter(3, at(now.minus(PAUSE)))
                .setParameter(4, MOST)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due((UUID) row[0], (String) row[1]))
                .distinct()
                .toList();
    }

    /** The directory says that she may be in. */
    void confirm(Due who) {
        em.createNativeQuery("update sign_on set confirmed_at = ?3 where account_ref = ?1 and directory_name = ?2")
                .setParameter(1, who.account())
                .setParameter(2, who.name())
                .setParameter(3, at(clock.instant()))
                .executeUpdate();
    }

    /** The directory says that she may not. */
    void end(Due who) {
        em.createNativeQuery("delete from sign_on where account_ref = ?1 and directory_name = ?2")
                .setParameter(1, who.account())
                .setParameter(2, who.name())
                .executeUpdate();
    }

    /**
     * Whom it has not confirmed for too long, whatever the reason; without a directory, everybody.
     *
     * @return how many sessions that were
     */
    int endUnconfirmed() {
        String last =
                settings.ldap() ? clock.instant().minus(settings.ldapTrust()).toString() : "infinity";
        return em.createNativeQuery("delete from sign_on where confirmed_at <= cast(?1 as timestamptz)")
                .setParameter(1, last)
                .executeUpdate();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

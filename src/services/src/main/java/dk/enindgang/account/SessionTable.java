package dk.enindgang.account;

import dk.enindgang.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions of those who are signed in, wherever they began (R22-R24). Each change is one short statement. */
@ApplicationScoped
@Transactional
public class SessionTable {

    /** A session is not written to more often than that. */
    static final Duration COARSE = Duration.ofMinutes(5);

    /** As long as any session lives. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** More than anybody looks through; "all others" ends the rest too. */
    private static final int MOST_SHOWN = 50;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    void begin(UUID account, @Nullable UUID signOn, byte[] mark, SessionOrigin from) {
        em.createNativeQuery("""
                        insert into account_session (id, version, ref, account_ref, mark, sign_on_ref, browser, device, address,
                            begun_at, seen_at)
                        values (nextval('stored_seq'), 1, ?1, ?2, ?3, cast(?4 as uuid), ?5, ?6, ?7, ?8, ?8)""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, account)
                .setParameter(3, mark)
                .setParameter(4, signOn == null ? null : signOn.toString())
                .setParameter(5, from.browser().name())
                .setParameter(6, from.device().name())
                .setParameter(7, from.address())
                .setParameter(8, OffsetDateTime.now(clock))
                .executeUpdate();
    }

    /** It is used; on which node is all the same. */
    void saw(UUID session) {
        em.createNativeQuery("update account_session set seen_at = greatest(seen_at, ?2) where ref = ?1")
                .setParameter(1, session)
                .setParameter(2, OffsetDateTime.now(clock))
                .executeUpdate();
    }

    /** At a log-out, and where half of it is missing. */
    void end(byte[] mark) {
        em.createNativeQuery("update account_session set ended_at = greatest(begun_at, ?2)"
                        + " where mark = ?1 and ended_at is null")
                .setParameter(1, mark)
                .setParameter(2, OffsetDateTime.now(clock))
                .executeUpdate();
    }

    /**
     * One of an account's sessions.
     *
     * @return whether there is such a session
     */
    boolean end(UUID account, UUID session) {
        int there = em.createNativeQuery("update account_session"
                        + " set ended_at = coalesce(ended_at, greatest(begun_at, ?3))"
                        + " where account_ref = ?1 and ref = ?2")
                .setParameter(1, account)
                .setParameter(2, session)
                .setParameter(3, OffsetDateTime.now(clock))
                .executeUpdate();
        return there == 1;
    }

    /**
     * All of an account's sessions.
     *
     * @param staying the one that goes on, if any
     */
    void endAll(UUID account, @Nullable UUID staying) {
        em.createNativeQuery("update account_session set ended_at = greatest(begun_at, ?3)"
                        + " where account_ref = ?1 and ended_at is null and ref::text <> ?2")
                .setParameter(1, account)
                .setParameter(2, String.valueOf(staying))
                .setParameter(3, OffsetDateTime.now(clock))
                .executeUpdate();
    }

    /** Those that run, the last used first. One statement. */
    List<SessionRow> list(UUID account) {
        Instant now = clock.instant();
        return em.createNamedQuery("AccountSession.running", SessionRow.class)
                .setParameter("account", account)
                .setParameter("begunAfter", now.minus(LONGEST))
                .setParameter("seenAfter", now.minus(settings.sessionLength()).minus(COARSE))
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** Forgets those that are over anyway. */
    void forget() {
        em.createNamedQuery("AccountSession.forget")
                .setParameter("before", clock.instant().minus(LONGEST))
                .executeUpdate();
    }

    /** Of no use to whoever holds the table alone. */
    byte[] mark(String proofHash) {
        return KeyedHash.of(settings, "session", proofHash);
    }
}

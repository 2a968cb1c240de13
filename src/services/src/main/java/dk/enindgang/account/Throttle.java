package dk.enindgang.account;

import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How often somebody tried to log in (R2, R3). Each call is a short transaction of its own, so that an attempt counts
 * whatever becomes of the log-in.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Throttle {

    /** What was counted fades first; the attempt is added then. */
    private static final String COUNT = """
            insert into log_in_throttle as t (key, failures, last_at, next_at) values (?1, 1, ?2, ?2)
            on conflict (key) do update
            set failures = least(1 + greatest(0, t.failures
                    - greatest(0, extract(epoch from ?2 - t.last_at)) / cast(?3 as double precision)), ?4),
                last_at = ?2
            where t.next_at <= ?2
            returning failures""";

    /** After this long the last failure has faded, whatever is counted: thirty of a name, ten minutes each. */
    private static final Duration MEMORY = Duration.ofHours(6);

    /** As long as people are away on holiday. */
    private static final Duration KNOWN = Duration.ofDays(30);

    @Inject
    Settings settings;

    @Inject
    LogInSettings logIn;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /**
     * Counts an attempt, before anything else is done with it.
     *
     * @return how long to wait instead, if it is too early; then nothing was counted
     */
    public Optional<Duration> attempt(String userName, String client) {
        ThrottleLimit from = from(userName, client);
        Optional<Duration> early = count(from, client);
        if (early.isPresent()) {
            return early;
        }
        early = count(ThrottleLimit.USER, userName);
        early.ifPresent(wait -> takeBack(from, client, 1));
        return early;
    }

    /**
     * The password was right: the user name starts afresh, what it cost the client's address is given back, and it is
     * known there from now on.
     */
    public void succeeded(String userName, String client) {
        byte[] user = ThrottleLimit.USER.key(settings, userName);
        takeBack(from(userName, client), client, failures(user));
        em.createNativeQuery("delete from log_in_throttle where key = ?1")
                .setParameter(1, user)
                .executeUpdate();
        em.createNativeQuery("insert into log_in_known (key, last_at) values (?1, ?2)"
                        + " on conflict (key) do update set last_at = excluded.last_at")
                .setParameter(1, pair(userName, client))
                .setParameter(2, now())
                .executeUpdate();
    }

    /** The password was never looked at: nothing happened. */
    public void undo(String userName, String client) {
        takeBack(from(userName, client), client, 1);
        takeBack(ThrottleLimit.USER, userName, 1);
    }

    /**
     * The directory could not tell whether the password was right. The address has done nothing wrong; the name keeps its
     * attempt, for else names that are kept here could be told from others by it (R4).
     */
    public void excuse(String userName, String client) {
        takeBack(from(userName, client), client, 1);
    }

    /** Forgets what no longer slows anybody down, and who has not come for long. */
    public void forget() {
        em.createNativeQuery("delete from log_in_throttle where last_at < ?1 and next_at < ?2")
                .setParameter(1, now().minus(MEMORY))
                .setParameter(2, now())
                .executeUpdate();
        em.createNativeQuery("delete from log_in_known where last_at < ?1")
                .setParameter(1, now().minus(KNOWN))
                .executeUpdate();
    }

    /** Strangers who guess from an address do not hold up those who come from there each day. */
    private ThrottleLimit from(String userName, String client) {
        boolean known = !em.createNativeQuery("select 1 from log_in_known where key = ?1 and last_at >= ?2")
                .setParameter(1, pair(userName, client))
                .setParameter(2, now().minus(KNOWN))
                .getResultList()
                .isEmpty();
        return known ? ThrottleLimit.KNOWN_CLIENT : ThrottleLimit.CLIENT;
    }

    private byte[] pair(String userName, String client) {
        return KeyedHash.of(settings, "log-in known", Guessed.place(client) + " " + Guessed.name(userName));
    }

    private Optional<Duration> count(ThrottleLimit limit, String who) {
        byte[] key = limit.key(settings, who);
        OffsetDateTime now = now();
        List<?> counted = em.createNativeQuery(COUNT)
                .setParameter(1, key)
                .setParameter(2, now)
                .setParameter(3, limit.fade().toSeconds())
                .setParameter(4, limit.most(logIn))
                .getResultList();
        if (counted.isEmpty()) {
            return Optional.of(remaining(key, now));
        }
        Duration delay = limit.delay(((Number) counted.get(0)).doubleValue(), logIn);
        if (!delay.isZero()) {
            // The row is still ours alone: the statement above holds its lock until the end of this transaction.
            em.createNativeQuery("update log_in_throttle set next_at = ?2 where key = ?1")
                    .setParameter(1, key)
                    .setParameter(2, now.plus(delay))
                    .executeUpdate();
        }
        return Optional.empty();
    }

    private Duration remaining(byte[] key, OffsetDateTime now) {
        var seconds = (Number) em.createNativeQuery(
                        "select ceil(extract(epoch from next_at - ?2)) from log_in_throttle where key = ?1")
                .setParameter(1, key)
                .setParameter(2, now)
                .getSingleResult();
        return Duration.ofSeconds(Math.max(1, seconds.longValue()));
    }

    private double failures(byte[] key) {
        List<?> rows = em.createNativeQuery("select failures from log_in_throttle where key = ?1")
                .setParameter(1, key)
                .getResultList();
        return rows.isEmpty() ? 1 : ((Number) rows.get(0)).doubleValue();
    }

    private void takeBack(ThrottleLimit limit, String who, double attempts) {
        em.createNativeQuery("update log_in_throttle set failures = greatest(0, failures - ?3), next_at = ?2"
                        + " where key = ?1")
                .setParameter(1, limit.key(settings, who))
                .setParameter(2, now())
                .setParameter(3, attempts)
                .executeUpdate();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}

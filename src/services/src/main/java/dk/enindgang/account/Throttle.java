package dk.enindgang.account;

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

    private static final String COUNT = """
            insert into log_in_throttle as t (key, failures, last_at, next_at) values (?1, 1, ?2, ?2)
            on conflict (key) do update
            set failures = case when t.last_at < ?3 then 1 else t.failures + 1 end, last_at = ?2
            where t.next_at <= ?2
            returning failures""";

    private static final Duration MEMORY = Duration.ofHours(1);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /**
     * Counts an attempt, before anything else is done with it.
     *
     * @return how long to wait instead, if it is too early; then nothing was counted for the user name
     */
    public Optional<Duration> attempt(String userName, String client) {
        return count(ThrottleLimit.CLIENT, client).or(() -> count(ThrottleLimit.USER, userName));
    }

    /** The password was right: the user name starts afresh, and the client's attempt was none. */
    public void succeeded(String userName, String client) {
        em.createNativeQuery("delete from log_in_throttle where key = ?1")
                .setParameter(1, ThrottleLimit.USER.key(settings, userName))
                .executeUpdate();
        takeBack(ThrottleLimit.CLIENT, client);
    }

    /** The password was never looked at: nothing happened. */
    public void undo(String userName, String client) {
        takeBack(ThrottleLimit.USER, userName);
        takeBack(ThrottleLimit.CLIENT, client);
    }

    /** Forgets what no longer slows anybody down. */
    public void forget() {
        em.createNativeQuery("delete from log_in_throttle where last_at < ?1 and next_at < ?2")
                .setParameter(1, now().minus(MEMORY))
                .setParameter(2, now())
                .executeUpdate();
    }

    private Optional<Duration> count(ThrottleLimit limit, String who) {
        byte[] key = limit.key(settings, who);
        OffsetDateTime now = now();
        List<?> counted = em.createNativeQuery(COUNT)
                .setParameter(1, key)
                .setParameter(2, now)
                .setParameter(3, now.minus(MEMORY))
                .getResultList();
        if (counted.isEmpty()) {
            return Optional.of(remaining(key, now));
        }
        Duration delay = limit.delay(((Number) counted.get(0)).intValue());
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

    private void takeBack(ThrottleLimit limit, String who) {
        em.createNativeQuery("update log_in_throttle set failures = failures - 1, next_at = ?2"
                        + " where key = ?1 and failures > 0")
                .setParameter(1, limit.key(settings, who))
                .setParameter(2, now())
                .executeUpdate();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}

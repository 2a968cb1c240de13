package dk.enindgang.platform.outbox;

import dk.enindgang.platform.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the outbox, for those who run the place. */
@Stateless
@RolesAllowed("OPERATIONS")
public class OutgoingEvents {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Relay relay;

    /** The dead, newest first. */
    public List<OutgoingEventRow> listDead(int first, int size) {
        List<?> rows = em.createNativeQuery("""
                select ref, type, subject, occurred_at, settled_at, tries, reason
                from outgoing_event where state = 'DEAD' order by id desc offset ?1 limit ?2""")
                .setParameter(1, first)
                .setParameter(2, size)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static OutgoingEventRow row(Object[] row) {
        return new OutgoingEventRow(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                ((Timestamp) row[3]).toInstant(),
                ((Timestamp) row[4]).toInstant(),
                ((Number) row[5]).intValue(),
                (String) row[6]);
    }

    /** R7. One dead event gets five new tries. */
    public void resend(UUID ref) {
        int found = em.createNativeQuery("""
                update outgoing_event set state = 'WAITING', settled_at = null, tries = 0, next_try_at = null
                where ref = ?1 and state = 'DEAD'""").setParameter(1, ref).executeUpdate();
        if (found == 0) {
            throw new NotFound();
        }
    }

    /** All dead events get five new tries. */
    public int resendAll() {
        return em.createNativeQuery("""
                update outgoing_event set state = 'WAITING', settled_at = null, tries = 0, next_try_at = null
                where state = 'DEAD'""").executeUpdate();
    }

    /** R9. For health and metrics, which guard themselves. */
    @PermitAll
    public OutboxState state() {
        Object[] row = (Object[]) em.createNativeQuery("""
                select (select count(*) from outgoing_event where state = 'WAITING'),
                       (select count(*) from outgoing_event where state = 'DEAD'),
                       (select occurred_at from outgoing_event where state = 'WAITING' order by id limit 1)""").getSingleResult();
        return new OutboxState(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), age((Timestamp) row[2]));
    }

    private Duration age(@Nullable Timestamp oldest) {
        if (oldest == null) {
            return Duration.ZERO;
        }
        Duration age = Duration.between(oldest.toInstant(), clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    /** R9. */
    @PermitAll
    public BrokerState broker() {
        return relay.broker();
    }
}

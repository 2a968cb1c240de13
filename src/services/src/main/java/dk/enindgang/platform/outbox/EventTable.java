package dk.enindgang.platform.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The SQL of the outbox: written, claimed and settled in the transaction of the caller. */
@Dependent
class EventTable {

    /** How far into the line a relay looks, so that a claim costs the same however long the line is. */
    static final int WINDOW = 2_000;

    /** How many subjects one relay takes at once, so that a second relay finds some too. */
    static final int SUBJECTS = 250;

    /** How many events leave in one go. */
    static final int BATCH = 500;

    @PersistenceContext
    EntityManager em;

    /** R1. One insert. */
    void write(OutgoingEvent event, Instant occurredAt) {
        em.createNativeQuery("""
                insert into outgoing_event (ref, subject, type, schema_version, occurred_at, data)
                values (?1, ?2, ?3, ?4, ?5, cast(?6 as json))""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, event.subject())
                .setParameter(3, event.type())
                .setParameter(4, event.schemaVersion())
                .setParameter(5, Timestamp.from(occurredAt))
                .setParameter(6, EventData.of(event))
                .executeUpdate();
    }

    /** R1. One insert for all, in their order. */
    void writeAll(List<OutgoingEvent> events, Instant occurredAt) {
        em.createNativeQuery("""
                insert into outgoing_event (ref, subject, type, schema_version, occurred_at, data)
                select gen_random_uuid(), cast(e.one ->> 'subject' as uuid), e.one ->> 'type',
                    cast(e.one ->> 'version' as int), ?2, e.one -> 'data'
                from json_array_elements(cast(?1 as json)) with ordinality as e (one, place) order by e.place""")
                .setParameter(1, EventData.of(events))
                .setParameter(2, Timestamp.from(occurredAt))
                .executeUpdate();
    }

    /**
     * R3, R4. Takes the first waiting event of each subject that no other relay holds, and what follows it. Who holds a
     * subject's first event holds the subject, until the transaction ends.
     */
    List<WaitingEvent> claim(Instant now) {
        List<?> rows = em.createNativeQuery("""
                with line as materialized (
                    select id, subject from outgoing_event where state = 'WAITING' order by id limit ?1
                ), mine as materialized (
                    select e.subject from outgoing_event e
                    join (select min(id) as id from line group by subject) first on first.id = e.id
                    where e.state = 'WAITING' and (e.next_try_at is null or e.next_try_at <= ?2)
                    order by e.id limit ?3
                    for update of e skip locked
                )
                select e.id, e.ref, e.subject, e.type, e.schema_version, e.occurred_at, cast(e.data as text), e.tries
                from outgoing_event e
                where e.state = 'WAITING'
                  and e.subject in (select subject from mine)
                  and e.id in (select id from line)
                order by e.id limit ?4
                for update of e""")
                .setParameter(1, WINDOW)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, SUBJECTS)
                .setParameter(4, BATCH)
                .getResultList();
        return rows.stream().map(row -> waiting((Object[]) row)).toList();
    }

    private static WaitingEvent waiting(Object[] row) {
        return new WaitingEvent(
                ((Number) row[0]).longValue(),
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                ((Number) row[4]).intValue(),
                ((Timestamp) row[5]).toInstant(),
                (String) row[6],
                ((Number) row[7]).intValue());
    }

    void sent(Collection<Long> ids, Instant now) {
        em.createNativeQuery("""
                update outgoing_event
                set state = 'SENT', settled_at = ?1, next_try_at = null, reason = null
                where id = any (cast(?2 as bigint[]))""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }

    void refused(WaitingEvent event, String reason, Instant nextTry) {
        em.createNativeQuery("""
                update outgoing_event set tries = ?1, reason = ?2, next_try_at = ?3 where id = ?4""")
                .setParameter(1, event.tries() + 1)
                .setParameter(2, reason)
                .setParameter(3, Timestamp.from(nextTry))
                .setParameter(4, event.id())
                .executeUpdate();
    }

    void dead(WaitingEvent event, String reason, Instant now) {
        em.createNativeQuery("""
                update outgoing_event
                set state = 'DEAD', tries = ?1, reason = ?2, settled_at = ?3, next_try_at = null
                where id = ?4""")
                .setParameter(1, event.tries() + 1)
                .setParameter(2, reason)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, event.id())
                .executeUpdate();
    }

    /** R8. Removes some of what was sent before the given moment and says how many. */
    int removeSent(Instant before, int atMost) {
        return em.createNativeQuery("""
                delete from outgoing_event where id in (
                    select id from outgoing_event
                    where state = 'SENT' and settled_at < ?1
                    order by id limit ?2
                    for update skip locked)""")
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, atMost)
                .executeUpdate();
    }
}

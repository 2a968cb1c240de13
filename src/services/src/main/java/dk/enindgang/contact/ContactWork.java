package dk.enindgang.contact;

import dk.enindgang.account.Role;
import dk.enindgang.organisation.OpenWork;
import dk.enindgang.organisation.WorkRow;
import dk.enindgang.platform.audit.AccessLog;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Purpose;
import dk.enindgang.platform.audit.Right;
import dk.enindgang.platform.db.SystemWork;
import dk.enindgang.platform.outbox.HappenedTogether;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Families are work in hand: whoever leaves hands them over (R9). Who hands over sees nothing of them but the unit, so the
 * rows are counted and moved as the system, each family held first and all in one order.
 */
@ApplicationScoped
public class ContactWork implements OpenWork {

    /** Of the one who moves work on; she never sees the family. */
    private static final Right HANDING_OVER = new Right(Role.DIRECTORY_EDITOR.name(), "HANDOVER", Purpose.LEADERSHIP);

    private static final String THEIRS = """
            (c.ends_at is null or c.ends_at > contact_moment())
            and c.employee_ref in (
                select e.ref from employee_account k join employee e on e.id = k.employee_id
                where k.account_ref = any (cast(?1 as uuid[])))
            """;

    private static final String LIST = """
            select (select k.account_ref from employee_account k join employee e on e.id = k.employee_id
                    where e.ref = c.employee_ref and k.account_ref = any (cast(?1 as uuid[]))
                    order by k.account_ref limit 1),
                unit_name(u.id, danish_today()), c.begins_at
            from contact_person c join family f on f.id = c.family_id join org_unit u on u.ref = f.unit_ref
            where\s""" + THEIRS + " order by c.begins_at desc, c.id desc";

    private static final String FAMILIES = """
            select distinct f.id, f.ref from contact_person c join family f on f.id = c.family_id
            where\s""" + THEIRS + """
            and (select employed_of(cast(?2 as uuid))) is not null
            and not exists (
                select from family_member m
                where m.family_id = f.id
                and m.person_ref in (select access_closed((select employed_of(cast(?2 as uuid))))))
            order by f.id""";

    private static final String WITHDRAW = """
            update contact_handover h set status = 'WITHDRAWN', ended_at = ?2, version = version + 1
            where h.ended_at is null and h.family_id in (select unnest(cast(?1 as bigint[])))""";

    /** A thousand numbers in a text are read once, and not for each row, where they are unnested. Hers that are to come are taken away and put back as the other's; hers now ends, and the other's begins. */
    private static final String MOVE = """
            with hers as (
                select c.* from contact_person c
                where c.family_id in (select unnest(cast(?4 as bigint[]))) and\s""" + THEIRS + """
            ), gone as (
                delete from contact_person c using hers where c.id = hers.id and hers.begins_at > ?3 returning c.id
            ), ended as (
                update contact_person c set ends_at = ?3, version = c.version + 1
                from hers where c.id = hers.id and hers.begins_at <= ?3 returning c.id
            )
            insert into contact_person (id, version, ref, family_id, employee_ref, begins_at, ends_at, cause, reason, recorded_by)
            select nextval('stored_seq'), 1, gen_random_uuid(), h.family_id, (select employed_of(cast(?2 as uuid))),
                greatest(h.begins_at, ?3), h.ends_at, 'INHERITED', '', cast(?5 as uuid)
            from hers h""";

    private static final String ABOUT = """
            select f.ref, f.unit_ref, (select employed_of(cast(?2 as uuid))), m.person_ref
            from family f left join family_member m on m.family_id = f.id
            where f.id = any (cast(?1 as bigint[])) order by f.id""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Inject
    ContactAccess access;

    @Inject
    AccessLog log;

    @Inject
    Event<HappenedTogether> events;

    @Override
    public List<WorkRow> list(Set<UUID> accounts) {
        List<?> rows = system.during(() ->
                em.createNativeQuery(LIST).setParameter(1, array(accounts)).getResultList());
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new WorkRow((UUID) c[0], "contact.openWork", (String) c[1], ((Timestamp) c[2]).toInstant()))
                .toList();
    }

    /** A family with somebody in it who is closed to the receiver stays. Handovers that wait are given up. */
    @Override
    public void handOver(Set<UUID> accounts, UUID to) {
        system.during(() -> move(accounts, to));
    }

    private int move(Set<UUID> accounts, UUID to) {
        Map<Object, UUID> found = families(accounts, to);
        if (found.isEmpty()) {
            return 0;
        }
        access.holdAll(found.values());
        // Somebody may have given one to somebody else until all were held.
        Set<Object> ids = families(accounts, to).keySet();
        ids.retainAll(found.keySet());
        if (ids.isEmpty()) {
            return 0;
        }
        Instant moment = access.moment();
        em.createNativeQuery(WITHDRAW)
                .setParameter(1, array(ids))
                .setParameter(2, Timestamp.from(moment))
                .executeUpdate();
        int moved = em.createNativeQuery(MOVE)
                .setParameter(1, array(accounts))
                .setParameter(2, to)
                .setParameter(3, Timestamp.from(moment))
                .setParameter(4, array(ids))
                .setParameter(5, access.me())
                .executeUpdate();
        tell(ids, to, moment);
        return moved;
    }

    private Map<Object, UUID> families(Set<UUID> accounts, UUID to) {
        List<?> rows = em.createNativeQuery(FAMILIES)
                .setParameter(1, array(accounts))
                .setParameter(2, to)
                .getResultList();
        var families = new LinkedHashMap<Object, UUID>();
        rows.stream().map(row -> (Object[]) row).forEach(c -> families.put(c[0], (UUID) c[1]));
        return families;
    }

    private void tell(Set<Object> ids, UUID to, Instant moment) {
        List<?> rows = em.createNativeQuery(ABOUT)
                .setParameter(1, array(ids))
                .setParameter(2, to)
                .getResultList();
        var told = new HashMap<UUID, OutgoingEvent>();
        var persons = new HashMap<UUID, Right>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            UUID family = (UUID) c[0];
            told.put(family, new ContactChanged(family, (UUID) c[1], (UUID) c[2], ContactCause.INHERITED, moment));
            if (c[3] != null) {
                persons.put((UUID) c[3], HANDING_OVER);
            }
        }
        events.fire(new HappenedTogether(List.copyOf(told.values())));
        log.write(LookKind.CHANGE, persons, ContactAccess.SUBJECT);
    }

    private static String array(Iterable<?> values) {
        var words = new ArrayList<String>();
        values.forEach(value -> words.add(value.toString()));
        return words.stream().collect(Collectors.joining(",", "{", "}"));
    }
}

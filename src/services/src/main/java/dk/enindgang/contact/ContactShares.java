package dk.enindgang.contact;

import dk.enindgang.access.Access;
import dk.enindgang.access.Relation;
import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The door for leaders to handing over all families of a colleague: to one, or shared out (R11). */
@Stateless
@RolesAllowed("LEADER")
public class ContactShares {

    /** As many families as are shared out at once. */
    public static final int MOST = 200;

    /**
     * Each family meets the next free place: colleagues of the same profession who work where it is handled have a place
     * for each family they could get, the emptiest first, and one who has families in its area counts as having two fewer.
     */
    private static final String PROPOSE = """
            with hers as (
                select f.id, f.ref, f.name, f.unit_ref, f.area_ref,
                    row_number() over (partition by f.unit_ref, f.area_ref order by f.id) as place,
                    count(*) over (partition by f.unit_ref, f.area_ref) as families
                from family f join contact_person c on c.family_id = f.id and c.ends_at is null
                    and c.begins_at <= present_moment()
                where c.employee_ref = ?2 and f.closed_at is null and f.unit_ref in (select led_by_account(?1))
                and not exists (select from contact_handover h where h.family_id = f.id and h.ended_at is null)
                order by f.id limit ?4
            ), asked as (
                select distinct unit_ref, area_ref, families from hers
            ), candidate as (
                select a.unit_ref, a.area_ref, a.families, e.ref, e.name, contact_load(e.ref) as load,
                    contact_load(e.ref) - case when a.area_ref is not null and contact_knows(e.ref, a.area_ref) then 2 else 0 end
                        as weight
                from asked a join org_unit u on u.ref = a.unit_ref
                join employee e on e.ref = cast(?3 as uuid) or (cast(?3 as uuid) is null
                    and e.profession = (select o.profession from employee o where o.ref = ?2)
                    and exists (select from employment m where m.employee_id = e.id and m.unit_id = u.id
                        and holds_on(m.valid_from, m.valid_to, danish_today())))
                where e.ref <> ?2 and is_here(e.ref, danish_today())
            ), seat as (
                select c.*, row_number() over (
                    partition by c.unit_ref, c.area_ref order by c.weight + n.nth, c.name, c.ref) as place
                from candidate c cross join lateral generate_series(1, c.families) n (nth)
            )
            select hers.ref, hers.name, coalesce(r.name, ''), seat.ref, coalesce(seat.name, ''), coalesce(seat.load, 0),
                (select string_agg(cast(m.person_ref as text), ',') from family_member m where m.family_id = hers.id)
            from hers
            left join seat on seat.unit_ref = hers.unit_ref and seat.area_ref is not distinct from hers.area_ref
                and seat.place = hers.place
            left join area r on r.ref = hers.area_ref
            order by hers.id""";

    /** In one statement: what the caller may see is worked out once then, and not for each family. */
    private static final String ASK = """
            insert into contact_handover (id, version, ref, family_id, from_ref, to_ref, given_by, given_at, reason)
            select nextval('stored_seq'), 1, gen_random_uuid(), one.family, ?3, one.receiver, ?4, ?5, ?6
            from unnest(cast(?1 as bigint[]), cast(?2 as uuid[])) one (family, receiver)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactAccess families;

    @Inject
    ContactPeriods periods;

    @Inject
    Access access;

    @Inject
    Drafts drafts;

    /** Where the reason is kept while it is typed. */
    public static String draftPlace(UUID from) {
        return "contact/share/" + from;
    }

    /** R11: the families she has of the units the caller leads, each with somebody proposed. Two statements.
     *
     * @param to the one who is to have them all, or null for a share-out */
    public List<ShareRow> propose(UUID from, @Nullable UUID to) {
        List<?> found = em.createNativeQuery(PROPOSE)
                .setParameter(1, families.me())
                .setParameter(2, from)
                .setParameter(3, to == null ? null : to.toString())
                .setParameter(4, MOST)
                .getResultList();
        List<Object[]> rows = found.stream().map(row -> (Object[]) row).toList();
        access.show(members(rows), "contact.share");
        return rows.stream().map(ContactShares::row).toList();
    }

    private static ShareRow row(Object[] c) {
        return new ShareRow(
                (UUID) c[0], (String) c[1], (String) c[2], (UUID) c[3], (String) c[4], ((Number) c[5]).intValue());
    }

    private static Map<UUID, Relation> members(List<Object[]> rows) {
        var members = new HashMap<UUID, Relation>();
        rows.stream()
                .filter(c -> c[6] != null)
                .flatMap(c -> Arrays.stream(((String) c[6]).split(",", -1)))
                .forEach(ref -> members.put(UUID.fromString(ref), Relation.UNIT_LEADER));
        return members;
    }

    /** R11: each is asked about her family, which stays with the one who has it until it is agreed (R4). One that has been
     * given to somebody else, is handed over already, or has somebody in it to whom the receiver is not impartial, is left
     * out. As many statements for one family as for many.
     *
     * @return how many are asked
     * @throws RuleViolation if the reason is missing, or it cannot be one of them */
    public int ask(UUID from, Map<UUID, UUID> receivers, String reason) {
        String why = ContactText.required("reason", reason, ContactText.REASON_LENGTH);
        List<OpenFamily> held = families.changeAll(receivers.keySet());
        Instant now = families.moment();
        Set<Long> free = periods.free(held, from, now);
        var asked = new LinkedHashMap<OpenFamily, UUID>();
        for (OpenFamily family : held) {
            UUID to = Objects.requireNonNull(receivers.get(family.ref()));
            if (family.isLed() && free.contains(family.id()) && !from.equals(to)) {
                asked.put(family, to);
            }
        }
        Map<OpenFamily, UUID> invited = periods.inviteAll(asked);
        put(invited, from, why, now);
        drafts.clear(draftPlace(from));
        return invited.size();
    }

    private void put(Map<OpenFamily, UUID> invited, UUID from, String why, Instant now) {
        if (invited.isEmpty()) {
            return;
        }
        em.createNativeQuery(ASK)
                .setParameter(1, array(invited.keySet().stream().map(OpenFamily::id)))
                .setParameter(2, array(invited.values().stream()))
                .setParameter(3, from)
                .setParameter(4, families.me())
                .setParameter(5, Timestamp.from(now))
                .setParameter(6, why)
                .executeUpdate();
    }

    private static String array(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}

package dk.enindgang.contact;

import dk.enindgang.access.Relation;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what a leader looks after: one statement for each kind, of the families her units handle. */
final class ContactWatchRows {

    static final String LED = """
            with led as materialized (
                select f.id, f.ref, f.name, f.opened_at, c.employee_ref, c.begins_at
                from family f
                left join contact_person c on c.family_id = f.id and c.begins_at <= present_moment()
                    and (c.ends_at is null or c.ends_at > present_moment())
                where f.closed_at is null and f.unit_ref in (select led_by_account(?1))
            )
            """;

    private static final String MEMBERS = """
            (select string_agg(cast(m.person_ref as text), ',') from family_member m where m.family_id = led.id)""";

    /** Whoever is here no more is on no leave. Asked of the contact persons alone, and not of all colleagues there are. */
    static final String ABSENT = """
            join employee e on e.ref = led.employee_ref
            left join leave l on l.employee_id = e.id and holds_on(l.valid_from, l.valid_to, danish_today())
            where not is_here(led.employee_ref, danish_today())
            """;

    private static final String NONE = LED + "select led.ref, led.name, cast(null as uuid), '', "
            + "danish_today() - cast(led.opened_at at time zone 'Europe/Copenhagen' as date), cast(null as date), "
            + MEMBERS + ", false from led where led.employee_ref is null order by led.opened_at, led.id";

    private static final String LEFT = LED + "select led.ref, led.name, e.ref, e.name, 0, cast(null as date), "
            + MEMBERS + ", false from led " + ABSENT + " and l.id is null order by led.name, led.id";

    private static final String AWAY = LED + "select led.ref, led.name, e.ref, e.name, 0, l.valid_to, " + MEMBERS
            + ", stand_in(e.ref, danish_today()) is not null from led " + ABSENT
            + " and l.id is not null and contact_hand(led.id, e.ref, danish_today()) is null"
            + " order by led.name, led.id";

    static final String SINCE = """
            , since as (
                select led.id, danish_today() - coalesce(
                    (select max(n.on_day) from contact_note n where n.family_id = led.id and n.kind <> 'NO_ANSWER'),
                    cast(led.begins_at at time zone 'Europe/Copenhagen' as date)) as days,
                    coalesce((select p.level from contact_pace p where p.family_id = led.id), 1) as level
                from led where led.employee_ref is not null
            )
            """;

    private static final String SILENT = LED + SINCE + """
            select led.ref, led.name, e.ref, e.name, since.days, cast(null as date),\s""" + MEMBERS + """
            , false from since join led on led.id = since.id join employee e on e.ref = led.employee_ref
            join contact_limit m on m.name = 'SILENT_' || since.level
            where since.days > m.most order by since.days desc, led.id""";

    /** All her families count, also those of units the reader does not lead. */
    private static final String MANY = LED + """
            select cast(null as uuid), '', e.ref, e.name, cast(contact_load(e.ref) as int), cast(null as date), cast(null as text), false
            from (select distinct employee_ref from led) one join employee e on e.ref = one.employee_ref
            where contact_load(e.ref) > (select m.most from contact_limit m where m.name = 'FAMILIES')
            order by contact_load(e.ref) desc, e.ref""";

    private ContactWatchRows() {}

    static List<Object[]> list(EntityManager em, UUID me, ContactAlert alert, int first, int max) {
        List<?> found = em.createNativeQuery(query(alert) + " offset ?2 limit ?3")
                .setParameter(1, me)
                .setParameter(2, first)
                .setParameter(3, max)
                .getResultList();
        return found.stream().map(row -> (Object[]) row).toList();
    }

    private static String query(ContactAlert alert) {
        return switch (alert) {
            case NONE -> NONE;
            case LEFT -> LEFT;
            case AWAY -> AWAY;
            case SILENT -> SILENT;
            case MANY -> MANY;
        };
    }

    static Map<UUID, Relation> members(List<Object[]> rows) {
        var members = new HashMap<UUID, Relation>();
        rows.stream()
                .filter(c -> c[6] != null)
                .flatMap(c -> Arrays.stream(((String) c[6]).split(",", -1)))
                .forEach(ref -> members.put(UUID.fromString(ref), Relation.UNIT_LEADER));
        return members;
    }

    static WatchRow row(Object[] c) {
        return new WatchRow(
                (UUID) c[0],
                (String) c[1],
                (UUID) c[2],
                (String) c[3],
                ((Number) c[4]).intValue(),
                c[5] == null ? null : ((Date) c[5]).toLocalDate(),
                Boolean.TRUE.equals(c[7]));
    }
}

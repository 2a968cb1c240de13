package dk.enindgang.contact;

import dk.enindgang.contact.ReachRow.Coming;
import dk.enindgang.contact.ReachRow.Covered;
import dk.enindgang.contact.ReachRow.Reached;
import dk.enindgang.platform.db.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the emergency sheet whom to reach about the families of a unit (R14). */
@ApplicationScoped
public class ContactReach {

    private static final String NOW = """
            from family f
            left join contact_person c on c.family_id = f.id and c.begins_at <= present_moment()
                and (c.ends_at is null or c.ends_at > present_moment())
            left join employee e on e.ref = c.employee_ref
            """;

    /** A family that is closed to somebody stands last, by its number: its place among the names would tell its own. Whoever acts is asked once for each family: “offset 0” keeps the question out of the join. */
    private static final String FAMILIES = """
            select f.ref, f.name, x.hidden,
                (select string_agg(cast(m.person_ref as text), ',') from family_member m
                    where m.family_id = f.id and holds_on(m.valid_from, m.valid_to, danish_today())),
                e.ref, e.name, e.phone, e.ref is not null and is_here(e.ref, danish_today()), l.valid_to, s.name, s.phone
            """ + NOW + """
            join lateral (select f.ref in (select h.ref from hidden_families() h (ref)) as hidden) x on true
            left join leave l on l.employee_id = e.id and holds_on(l.valid_from, l.valid_to, danish_today())
            left join lateral (select contact_hand(f.id, e.ref, danish_today()) as ref offset 0) h on e.ref is not null
            left join employee s on s.ref = h.ref and s.ref <> e.ref
            where f.unit_ref = ?1 and f.closed_at is null
            order by x.hidden, case when x.hidden then cast(f.ref as text) else lower(f.name) end, f.id""";

    /** The days of the next seven on which the contact person of that day is away, with whoever acts for her then. Whether
     * somebody is away is asked once for each colleague and day. */
    private static final String COVERED = """
            with held as (
                select f.id, f.ref, c.employee_ref as who, d.day
                from family f
                cross join lateral (
                    select danish_today() + n as day,
                        cast(danish_today() + n + 1 as timestamp) at time zone 'Europe/Copenhagen' as ends
                    from generate_series(1, 7) n) d
                join contact_person c on c.family_id = f.id and c.begins_at < d.ends
                    and (c.ends_at is null or c.ends_at >= d.ends)
                where f.unit_ref = ?1 and f.closed_at is null)
            , away as materialized (
                select a.who, a.day from (select distinct h.who, h.day from held h) a where not is_here(a.who, a.day))
            select h.ref, h.day, s.name, s.phone
            from held h join away a on a.who = h.who and a.day = h.day
            left join lateral (select contact_hand(h.id, h.who, h.day) as ref offset 0) x on true
            left join employee s on s.ref = x.ref
            order by h.id, h.day""";

    /** Who becomes the contact person, and the next leave where none begins within the seven days. */
    private static final String COMING = """
            select f.ref, n.valid_from, n.valid_to, false, s.name, s.phone
            """ + NOW + """
            join leave n on n.employee_id = e.id and n.valid_from > danish_today() + 7
            left join lateral (select contact_hand(f.id, e.ref, n.valid_from) as ref offset 0) h on true
            left join employee s on s.ref = h.ref and s.ref <> e.ref
            where f.unit_ref = ?1 and f.closed_at is null
            and n.valid_from = (
                select min(x.valid_from) from leave x where x.employee_id = e.id and x.valid_from > danish_today())
            union all
            select f.ref, cast(x.begins_at at time zone 'Europe/Copenhagen' as date), null, true, o.name, o.phone
            from family f join contact_person x on x.family_id = f.id and x.begins_at > present_moment()
            join employee o on o.ref = x.employee_ref
            where f.unit_ref = ?1 and f.closed_at is null
            order by 2, 4""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    /** The families in hand by their names. Three statements, however many they are. */
    public List<ReachRow> list(UUID unit) {
        return system.during(() -> {
            Map<UUID, List<Object[]>> covered = byFamily(COVERED, unit);
            Map<UUID, List<Object[]>> coming = byFamily(COMING, unit);
            return rows(FAMILIES, unit).stream()
                    .map(c -> row(
                            c,
                            spans(covered.getOrDefault((UUID) c[0], List.of())),
                            coming.getOrDefault((UUID) c[0], List.of()).stream()
                                    .map(ContactReach::coming)
                                    .toList()))
                    .toList();
        });
    }

    private Map<UUID, List<Object[]>> byFamily(String query, UUID unit) {
        return rows(query, unit).stream().collect(Collectors.groupingBy(c -> (UUID) c[0]));
    }

    private List<Object[]> rows(String query, UUID unit) {
        List<?> found = em.createNativeQuery(query).setParameter(1, unit).getResultList();
        return found.stream().map(row -> (Object[]) row).toList();
    }

    private static ReachRow row(Object[] c, List<Covered> covered, List<Coming> coming) {
        return new ReachRow(
                (UUID) c[0],
                (String) c[1],
                Boolean.TRUE.equals(c[2]),
                persons((String) c[3]),
                c[4] == null ? null : new Reached((String) c[5], (String) c[6]),
                Boolean.TRUE.equals(c[7]),
                ContactReading.day(c[8]),
                reached(c[9], c[10]),
                covered,
                coming);
    }

    private static Set<UUID> persons(@Nullable String refs) {
        return refs == null
                ? Set.of()
                : Arrays.stream(refs.split(",", -1)).map(UUID::fromString).collect(Collectors.toSet());
    }

    /** Days that follow each other with the same answer become one. */
    private static List<Covered> spans(List<Object[]> days) {
        var spans = new ArrayList<Covered>();
        for (Object[] c : days) {
            LocalDate day = ((Date) c[1]).toLocalDate();
            Reached who = reached(c[2], c[3]);
            Covered last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.goesOn(day, who)) {
                spans.set(spans.size() - 1, new Covered(last.from(), day, who));
            } else {
                spans.add(new Covered(day, day, who));
            }
        }
        return spans;
    }

    private static Coming coming(Object[] c) {
        return new Coming(
                ((Date) c[1]).toLocalDate(), ContactReading.day(c[2]), Boolean.TRUE.equals(c[3]), reached(c[4], c[5]));
    }

    private static @Nullable Reached reached(@Nullable Object name, @Nullable Object phone) {
        return name == null ? null : new Reached((String) name, String.valueOf(phone));
    }
}

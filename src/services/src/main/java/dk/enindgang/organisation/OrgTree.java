package dk.enindgang.organisation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Reads the units that hold on a day, each followed by those below it. A unit whose parent does not hold that day stands
 * at the top.
 */
final class OrgTree {

    private static final String ROWS = """
            with recursive asked as (
                select cast(?1 as date) as day, cast(?2 as text) as text
            ),
            unit as (
                select u.id, u.ref, p.name, p.kind, p.parent_id
                from asked cross join unit_place p join org_unit u on u.id = p.unit_id
                where holds_on(p.valid_from, p.valid_to, asked.day)
            ),
            tree as (
                select u.id, 0 as depth, '' as above, array[u.name, cast(u.ref as text)] as path
                from unit u where not exists (select from unit p where p.id = u.parent_id)
                union all
                select u.id, t.depth + 1, t.above || case when t.above = '' then '' else ' › ' end || p.name,
                    t.path || array[u.name, cast(u.ref as text)]
                from unit u join tree t on t.id = u.parent_id join unit p on p.id = t.id
            ),
            staff as (
                select m.unit_id, count(*) as number
                from employment m, asked where holds_on(m.valid_from, m.valid_to, asked.day) group by m.unit_id
            )
            select u.ref, u.name, u.kind, t.depth, t.above, e.ref, e.name, coalesce(staff.number, 0)
            from asked cross join tree t
            join unit u on u.id = t.id
            left join unit_leader l on l.unit_id = u.id and holds_on(l.valid_from, l.valid_to, asked.day)
            left join employee e on e.id = l.employee_id
            left join staff on staff.unit_id = u.id
            where asked.text = '' or position(asked.text in lower(u.name)) > 0
            order by t.path""";

    private OrgTree() {}

    /** Those whose name has the text in it; all, if it is empty. */
    static List<UnitRow> rows(EntityManager em, LocalDate day, String text) {
        List<?> found = em.createNativeQuery(ROWS)
                .setParameter(1, day.toString())
                .setParameter(2, text.strip().toLowerCase(Locale.ROOT))
                .getResultList();
        var rows = new ArrayList<UnitRow>();
        for (Object row : found) {
            rows.add(row((Object[]) row));
        }
        return rows;
    }

    private static UnitRow row(Object[] c) {
        return new UnitRow(
                (UUID) c[0],
                (String) c[1],
                UnitKind.valueOf((String) c[2]),
                ((Number) c[3]).intValue(),
                (String) c[4],
                (UUID) c[5],
                (String) c[6],
                ((Number) c[7]).intValue());
    }
}

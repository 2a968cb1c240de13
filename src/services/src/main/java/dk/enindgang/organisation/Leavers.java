package dk.enindgang.organisation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds those who leave soon or have left with work in hand (R14): one statement, and one for each feature with such work. */
final class Leavers {

    /** With the first day from today on which she is not employed, and the last one before it on which she was. */
    private static final String ROWS = """
            with gap as (
                select e.id, min(c.day) as day
                from employee e
                cross join lateral (
                    select cast(?1 as date) as day
                    union all
                    select m.valid_to + 1 from employment m
                    where m.employee_id = e.id and m.valid_to >= cast(?1 as date)
                ) c
                where not exists (
                    select from employment n where n.employee_id = e.id and holds_on(n.valid_from, n.valid_to, c.day))
                group by e.id
            ),
            leaver as (
                select g.id, (select max(m.valid_to) from employment m where m.employee_id = g.id and m.valid_to < g.day) as last
                from gap g where g.day - 1 <= cast(?2 as date)
            )
            select e.ref, e.name, cast(l.last as text), a.account_ref
            from leaver l join employee e on e.id = l.id join employee_account a on a.employee_id = e.id
            where l.last is not null
            order by l.last, e.name, e.ref""";

    private final EntityManager em;
    private final OpenWorks works;

    Leavers(EntityManager em, OpenWorks works) {
        this.em = em;
        this.works = works;
    }

    List<LeaverRow> rows(LocalDate today, LocalDate until) {
        var leavers = new LinkedHashMap<UUID, LeaverRow>();
        for (Object[] c : found(today, until)) {
            leavers.put((UUID) c[3], new LeaverRow((UUID) c[0], (String) c[1], LocalDate.parse((String) c[2]), 0));
        }
        Map<UUID, Long> open = open(leavers.keySet());
        var rows = new LinkedHashMap<UUID, LeaverRow>();
        leavers.forEach((account, one) -> rows.merge(
                one.employee(), with(one, open.getOrDefault(account, 0L).intValue()), Leavers::together));
        return rows.values().stream().filter(row -> row.open() > 0).toList();
    }

    private List<Object[]> found(LocalDate today, LocalDate until) {
        List<?> found = em.createNativeQuery(ROWS)
                .setParameter(1, today.toString())
                .setParameter(2, until.toString())
                .getResultList();
        var rows = new ArrayList<Object[]>();
        found.forEach(row -> rows.add((Object[]) row));
        return rows;
    }

    private Map<UUID, Long> open(Set<UUID> accounts) {
        return new HashMap<>(
                works.list(accounts).stream().collect(Collectors.groupingBy(WorkRow::account, Collectors.counting())));
    }

    private static LeaverRow together(LeaverRow one, LeaverRow other) {
        return with(one, one.open() + other.open());
    }

    private static LeaverRow with(LeaverRow one, int open) {
        return new LeaverRow(one.employee(), one.name(), one.last(), open);
    }
}

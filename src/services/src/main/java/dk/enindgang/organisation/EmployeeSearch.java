package dk.enindgang.organisation;

import dk.enindgang.account.Profession;
import dk.enindgang.platform.Hits;
import dk.enindgang.platform.Sought;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds colleagues of whose name, title and competences each word typed is a part, in any order and however å, æ and ø
 * are written, or who work in a unit on a day. One statement; a municipality has no more people than it can look through.
 */
final class EmployeeSearch {

    private static final String ROWS = """
            with asked as (
                select cast(?1 as date) as day, cast(?3 as uuid) as unit,
                array(select word from regexp_split_to_table(folded(?2), '\\s+') word where word <> '') as words
            ),
            place as (
                select m.employee_id, u.ref as unit, p.name
                from asked cross join employment m join org_unit u on u.id = m.unit_id
                join unit_place p on p.unit_id = u.id and holds_on(p.valid_from, p.valid_to, asked.day)
                where holds_on(m.valid_from, m.valid_to, asked.day)
            )
            select e.ref, e.name, e.title, e.profession, e.phone,
                (select string_agg(p.name, ', ' order by p.name) from place p where p.employee_id = e.id),
                l.id is not null, cast(l.valid_to as text), null
            from asked cross join employee e
            left join leave l on l.employee_id = e.id and holds_on(l.valid_from, l.valid_to, asked.day)
            where not exists (
                select from unnest(asked.words) word
                where position(word in folded(concat_ws(' ', e.name, e.title,
                    (select string_agg(c.competence, ' ') from employee_competence c where c.employee_id = e.id)))) = 0)
            and (asked.unit is null
                or exists (select from place p where p.employee_id = e.id and p.unit = asked.unit))
            order by e.name, e.ref""";

    /** R17: the same for those who work here now or will, also by their units, initials and telephone. */
    private static final String FOUND = """
            with asked as (
                select sought_words(?1) as words, cast(?2 as text) as digits,
                    lower(btrim(?1) collate pg_c_utf8) collate "default" as letters
            ),
            place as (
                select m.employee_id, string_agg(p.name, ', ' order by p.name)
                    filter (where holds_on(m.valid_from, m.valid_to, danish_today())) as units,
                    min(m.valid_from) as begins
                from employment m
                join unit_place p on p.unit_id = m.unit_id and holds_on(p.valid_from, p.valid_to, danish_today())
                where m.valid_to is null or m.valid_to >= danish_today()
                group by m.employee_id
            ),
            skill as (
                select c.employee_id, string_agg(c.competence, ' ') as competences
                from employee_competence c group by c.employee_id
            )
            select e.ref, e.name, e.title, e.profession, e.phone, place.units, l.id is not null, cast(l.valid_to as text),
                case when place.units is null then cast(place.begins as text) end, count(*) over ()
            from asked cross join employee e
            join place on place.employee_id = e.id
            left join skill on skill.employee_id = e.id
            left join leave l on l.employee_id = e.id and holds_on(l.valid_from, l.valid_to, danish_today())
            where answers_to(e.phone, asked.digits) or asked.letters = any(initials(e.name))
            or (cardinality(asked.words) > 0 and not exists (
                select from unnest(asked.words) word
                where position(word in folded(concat_ws(' ', e.name, e.title, place.units, skill.competences))) = 0))
            order by e.name collate "da-x-icu", e.ref offset ?3 limit ?4""";

    private EmployeeSearch() {}

    static Hits<EmployeeRow> found(EntityManager em, Sought sought, int first, int max) {
        List<?> found = em.createNativeQuery(FOUND)
                .setParameter(1, sought.words())
                .setParameter(2, sought.digits())
                .setParameter(3, first)
                .setParameter(4, max)
                .getResultList();
        return Hits.counted(found.stream().map(row -> row((Object[]) row)).toList(), found, 9);
    }

    static List<EmployeeRow> rows(EntityManager em, EmployeeFilter filter) {
        UUID unit = filter.unit();
        List<?> found = em.createNativeQuery(ROWS)
                .setParameter(1, filter.day().toString())
                .setParameter(2, filter.text())
                .setParameter(3, unit == null ? null : unit.toString())
                .setFirstResult(filter.first())
                .setMaxResults(filter.size())
                .getResultList();
        var rows = new ArrayList<EmployeeRow>();
        for (Object row : found) {
            rows.add(row((Object[]) row));
        }
        return rows;
    }

    private static EmployeeRow row(Object[] c) {
        return new EmployeeRow(
                (UUID) c[0],
                (String) c[1],
                (String) c[2],
                Profession.valueOf((String) c[3]),
                (String) c[4],
                c[5] == null ? "" : (String) c[5],
                (Boolean) c[6],
                day(c[7]),
                day(c[8]));
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : LocalDate.parse((String) column);
    }
}

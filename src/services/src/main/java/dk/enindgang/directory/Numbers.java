package dk.enindgang.directory;

import dk.enindgang.directory.FirstToTry.Step;
import dk.enindgang.directory.who.RuleTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells the emergency sheet of a unit all numbers of a day, and whom to try when (R13). */
@ApplicationScoped
public class Numbers {

    /** Those for everywhere, and those for an area the unit serves; where it serves none, or it is not known, all. */
    private static final String FITTING = """
            with served (ref) as (
                select x.ref from org_unit u join unit_area v on v.unit_id = u.id
                    and holds_on(v.valid_from, v.valid_to, cast(?2 as date))
                join area x on x.id = v.area_id where u.ref = ?1)
            , fitting as (
                select p.*, p.acute or p.channel = 'ON_CALL' as urgent from contact_point p
                where cast(?2 as date) between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity')
                and (not exists (select from served)
                    or not exists (select from contact_area a where a.point_id = p.id)
                    or exists (select from contact_area a join served s on s.ref = a.area_ref where a.point_id = p.id)))
            """;

    private static final int WHOM = 5;

    /** The columns from {@link #WHOM} on. */
    private static final String FOR_WHOM = """
            , p.age_from, p.age_to, coalesce((
                select string_agg(x.name, ', ' order by x.name) from contact_area a join area x on x.ref = a.area_ref
                where a.point_id = p.id), ''),
                p.employee_ref is null or exists (
                    select from employee e join employment m on m.employee_id = e.id
                    where e.ref = p.employee_ref and holds_on(m.valid_from, m.valid_to, cast(?2 as date))
                    and not exists (select from leave l
                        where l.employee_id = e.id and holds_on(l.valid_from, l.valid_to, cast(?2 as date))))
            """;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /** Each once: 112, 114 and the other acute ones, then those on call, then the others by their names. One statement.
     *
     * @param most of the others, the first of them; the urgent are told all */
    public List<NumberRow> list(UUID unit, LocalDate day, int most) {
        String query = FITTING + "select p.name, p.situation, p.phone, p.open_hours, p.urgent" + FOR_WHOM + """
                from (
                    select f.*, row_number() over (partition by f.urgent order by lower(f.name), f.id) as place
                    from fitting f where f.phone is not null) p
                where p.urgent or p.place <= ?3
                order by p.acute desc, p.phone not in ('112', '114'), p.channel <> 'ON_CALL',
                    case when p.urgent then p.position end, lower(p.name), p.id""";
        return rows(unit, day, most, query).stream()
                .map(c -> new NumberRow(
                        (String) c[0], (String) c[1], (String) c[2], (String) c[3], Boolean.TRUE.equals(c[4]), whom(c)))
                .toList();
    }

    /** The situations in the municipality's own order, the first of those that lead somewhere. One statement. */
    public List<FirstToTry> situations(UUID unit, LocalDate day, int most) {
        String query = FITTING + """
                , told as (
                    select s.* from contact_situation s where exists (
                        select from situation_contact_rule r join fitting p on p.id = r.point_id where r.situation_id = s.id)
                    order by s.position, s.id limit ?3)
                select s.name, p.name, p.address, r.holds, r.note""" + FOR_WHOM + """
                from told s join situation_contact_rule r on r.situation_id = s.id
                join fitting p on p.id = r.point_id order by s.position, s.id, r.position""";
        return rows(unit, day, most, query).stream()
                .collect(Collectors.groupingBy(
                        c -> (String) c[0], LinkedHashMap::new, Collectors.mapping(Numbers::step, Collectors.toList())))
                .entrySet()
                .stream()
                .map(one -> new FirstToTry(one.getKey(), one.getValue()))
                .toList();
    }

    private static Step step(Object[] c) {
        return new Step((String) c[1], (String) c[2], RuleTime.valueOf((String) c[3]), (String) c[4], whom(c));
    }

    private static ForWhom whom(Object[] c) {
        return new ForWhom(
                ((Number) c[WHOM]).intValue(),
                ((Number) c[WHOM + 1]).intValue(),
                (String) c[WHOM + 2],
                Boolean.TRUE.equals(c[WHOM + 3]));
    }

    private List<Object[]> rows(UUID unit, LocalDate day, int most, String query) {
        List<?> rows = em.createNativeQuery(query)
                .setParameter(1, unit)
                .setParameter(2, day.toString())
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }
}

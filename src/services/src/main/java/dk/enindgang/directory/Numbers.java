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
                select p.* from contact_point p
                where cast(?2 as date) between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity')
                and (not exists (select from served)
                    or not exists (select from contact_area a where a.point_id = p.id)
                    or exists (select from contact_area a join served s on s.ref = a.area_ref where a.point_id = p.id)))
            """;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /** Each once: 112, 114 and the other acute ones, then those on call, then the others by their names. One statement. */
    public List<NumberRow> list(UUID unit, LocalDate day) {
        return rows(unit, day, FITTING + """
                select p.name, p.situation, p.phone, p.open_hours, p.acute or p.channel = 'ON_CALL' from fitting p
                where p.phone is not null
                order by p.acute desc, p.phone not in ('112', '114'), p.channel <> 'ON_CALL',
                    case when p.acute or p.channel = 'ON_CALL' then p.position end, lower(p.name), p.id""").stream()
                .map(c -> new NumberRow(
                        (String) c[0], (String) c[1], (String) c[2], (String) c[3], Boolean.TRUE.equals(c[4])))
                .toList();
    }

    /** The situations in the municipality's own order, those that lead somewhere. One statement. */
    public List<FirstToTry> situations(UUID unit, LocalDate day) {
        return rows(unit, day, FITTING + """
                select s.name, p.name, p.address, r.holds
                from contact_situation s join situation_contact_rule r on r.situation_id = s.id
                join fitting p on p.id = r.point_id order by s.position, s.id, r.position""").stream()
                .collect(Collectors.groupingBy(
                        c -> (String) c[0],
                        LinkedHashMap::new,
                        Collectors.mapping(
                                c -> new Step((String) c[1], (String) c[2], RuleTime.valueOf((String) c[3])),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(one -> new FirstToTry(one.getKey(), one.getValue()))
                .toList();
    }

    private List<Object[]> rows(UUID unit, LocalDate day, String query) {
        List<?> rows = em.createNativeQuery(query)
                .setParameter(1, unit)
                .setParameter(2, day.toString())
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }
}

package dk.enindgang.contact;

import dk.enindgang.platform.db.SystemWork;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door for leaders to how steady the contact is, in numbers alone (R10). */
@Stateless
@RolesAllowed("LEADER")
public class ContactFigures {

    /** Fewer than this could be recognised. */
    public static final int LEAST = 5;

    /** Of the families of the units one leads and of those below, added up by one column. */
    private static final String FIGURES = """
            with asked as (
                select f.id, f.unit_ref, f.area_ref, f.closed_at from family f
                where f.unit_ref in (select led_below(?1))
            ), period as (
                select c.family_id, c.employee_ref, c.cause, c.begins_at, c.ends_at,
                    lead(c.begins_at) over (partition by c.family_id order by c.begins_at) as next,
                    asked.closed_at, asked.unit_ref, asked.area_ref
                from asked join contact_person c on c.family_id = asked.id
                where c.begins_at <= present_moment()
            ), one as (
                select p.family_id, {grouped} as grouped,
                    count(distinct p.employee_ref) filter (
                        where coalesce(p.ends_at, 'infinity') > present_moment() - interval '12 months') as year,
                    count(distinct p.employee_ref) filter (
                        where coalesce(p.ends_at, 'infinity') > present_moment() - interval '24 months') as two,
                    count(*) filter (where p.cause in ('REPLACED', 'INHERITED')
                        and p.begins_at > present_moment() - interval '12 months') as unplanned,
                    sum(extract(epoch from coalesce(p.next, p.closed_at, p.ends_at) - p.ends_at)) as gap
                from period p group by p.family_id, grouped
            ), length as (
                select {grouped} as grouped,
                    percentile_cont(0.5) within group (order by extract(epoch from
                        least(coalesce(p.ends_at, present_moment()), present_moment()) - p.begins_at)) / 86400 as median
                from period p group by grouped
            )
            select {name} as name, count(*), round(10 * avg(nullif(one.year, 0))), round(10 * avg(one.two)), round(l.median),
                sum(one.unplanned), round(coalesce(sum(one.gap), 0) / 3600)
            from one join length l on l.grouped is not distinct from one.grouped
            where one.two > 0
            group by one.grouped, l.median order by name, one.grouped""";

    private static final String BY_UNIT =
            figures("p.unit_ref", "(select unit_name(u.id, danish_today()) from org_unit u where u.ref = one.grouped)");

    private static final String BY_AREA =
            figures("p.area_ref", "coalesce((select a.name from area a where a.ref = one.grouped), '')");

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactAccess families;

    @Inject
    SystemWork system;

    private static String figures(String grouped, String name) {
        return FIGURES.replace("{grouped}", grouped).replace("{name}", name);
    }

    /** One statement, counted as the system: nobody's family is read. */
    public List<ContactFigure> listByUnit() {
        return list(BY_UNIT);
    }

    /** The same by area. */
    public List<ContactFigure> listByArea() {
        return list(BY_AREA);
    }

    private List<ContactFigure> list(String query) {
        UUID me = families.me();
        List<?> rows = system.during(
                () -> em.createNativeQuery(query).setParameter(1, me).getResultList());
        return rows.stream().map(row -> figure((Object[]) row)).toList();
    }

    private static ContactFigure figure(Object[] c) {
        boolean shown = ((Number) c[1]).intValue() >= LEAST;
        return new ContactFigure(
                c[0] == null ? "" : (String) c[0],
                shown ? number(c[1]) : null,
                shown ? number(c[2]) : null,
                shown ? number(c[3]) : null,
                shown ? number(c[4]) : null,
                shown ? number(c[5]) : null,
                shown ? number(c[6]) : null);
    }

    private static @Nullable Integer number(@Nullable Object column) {
        return column == null ? null : ((Number) column).intValue();
    }
}

package dk.enindgang.organisation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts together what is shown of one unit: five statements, whatever hangs on it. */
final class UnitReading {

    private final EntityManager em;
    private final LocalDate day;

    UnitReading(EntityManager em, LocalDate day) {
        this.em = em;
        this.day = day;
    }

    Optional<UnitView> view(UUID unit) {
        List<?> found = em.createNativeQuery("""
                        select u.version, p.name, p.kind, a.ref, unit_name(a.id, cast(?2 as date)), u.external_id,
                            cast(u.valid_from as text), cast(u.valid_to as text), account_name(u.changed_by)
                        from org_unit u
                        join unit_place p on p.unit_id = u.id
                            and holds_on(p.valid_from, p.valid_to, nearest(cast(?2 as date), u.valid_from, u.valid_to))
                        left join org_unit a on a.id = p.parent_id
                        where u.ref = ?1""")
                .setParameter(1, unit)
                .setParameter(2, day.toString())
                .getResultList();
        return found.stream().map(row -> view(unit, (Object[]) row)).findFirst();
    }

    private UnitView view(UUID unit, Object[] c) {
        var details = new UnitDetails(
                (String) c[1],
                UnitKind.valueOf((String) c[2]),
                (UUID) c[3],
                (String) c[5],
                Period.parse((String) c[6], (String) c[7]));
        return new UnitView(
                unit,
                ((Number) c[0]).longValue(),
                details,
                (String) c[4],
                places(unit),
                leaders(unit),
                areas(unit),
                below(unit),
                (String) c[8]);
    }

    private List<LeaderRow> leaders(UUID unit) {
        return em.createQuery("""
                        select new dk.enindgang.organisation.LeaderRow(l.ref, e.ref, e.name, l.period)
                        from UnitLeader l join l.employee e
                        where l.unit.ref = :unit
                        order by l.period.begins desc""", LeaderRow.class).setParameter("unit", unit).getResultList();
    }

    private List<AreaRow> areas(UUID unit) {
        return em.createQuery("""
                        select new dk.enindgang.organisation.AreaRow(s.ref, a.name, s.period)
                        from UnitArea s join s.area a
                        where s.unit.ref = :unit
                        order by a.name, s.period.begins""", AreaRow.class).setParameter("unit", unit).getResultList();
    }

    private List<LinkRow> below(UUID unit) {
        List<?> found = em.createNativeQuery("""
                        select u.ref, p.name
                        from unit_place p join org_unit a on a.id = p.parent_id join org_unit u on u.id = p.unit_id
                        where a.ref = ?1 and holds_on(p.valid_from, p.valid_to, cast(?2 as date))
                        order by p.name, u.id""")
                .setParameter(1, unit)
                .setParameter(2, day.toString())
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(c -> new LinkRow((UUID) c[0], (String) c[1]))
                .toList();
    }

    /** The newest first; what stands above is called as on the first of the days. */
    private List<PlaceRow> places(UUID unit) {
        List<?> found = em.createNativeQuery("""
                        select p.name, p.kind, unit_name(p.parent_id, p.valid_from), cast(p.valid_from as text),
                            cast(p.valid_to as text)
                        from unit_place p join org_unit u on u.id = p.unit_id
                        where u.ref = ?1
                        order by p.valid_from desc""").setParameter(1, unit).getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(c -> new PlaceRow(
                        (String) c[0],
                        UnitKind.valueOf((String) c[1]),
                        (String) c[2],
                        Period.parse((String) c[3], (String) c[4])))
                .toList();
    }
}

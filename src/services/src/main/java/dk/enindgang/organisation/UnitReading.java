package dk.enindgang.organisation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts together what is shown of one unit: four statements, whatever hangs on it. */
final class UnitReading {

    private final EntityManager em;

    UnitReading(EntityManager em) {
        this.em = em;
    }

    Optional<UnitView> view(UUID unit) {
        List<?> found = em.createNativeQuery("""
                        select u.version, u.name, u.kind, p.ref, p.name, u.external_id,
                            cast(u.valid_from as text), cast(u.valid_to as text)
                        from org_unit u left join org_unit p on p.id = u.parent_id
                        where u.ref = ?1""").setParameter(1, unit).getResultList();
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
                unit, ((Number) c[0]).longValue(), details, (String) c[4], leaders(unit), areas(unit), below(unit));
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
        return em.createQuery("""
                        select new dk.enindgang.organisation.LinkRow(u.ref, u.name)
                        from OrgUnit u
                        where u.parent.ref = :unit
                        order by u.name, u.id""", LinkRow.class).setParameter("unit", unit).getResultList();
    }
}

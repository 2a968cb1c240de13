package dk.enindgang.organisation;

import dk.enindgang.platform.ChangedMeanwhile;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to the units. Everybody reads them; those with DIRECTORY_EDITOR keep them right. */
@Stateless
@RolesAllowed("DIRECTORY_EDITOR")
public class OrgUnits {

    @PersistenceContext
    EntityManager em;

    @Inject
    Organisation organisation;

    /** The tree as it was on a day, from the top. One statement. */
    @RolesAllowed("STAFF")
    public List<UnitNode> tree(LocalDate day) {
        return UnitNode.tree(OrgTree.rows(em, day, ""));
    }

    /** The units whose name has the text in it, in the order of the tree; all, if it is empty. One statement. */
    @RolesAllowed("STAFF")
    public List<UnitRow> list(LocalDate day, String text) {
        return OrgTree.rows(em, day, text);
    }

    /** @throws NotFound if there is none */
    @RolesAllowed("STAFF")
    public UnitView get(UUID unit) {
        return new UnitReading(em).view(unit).orElseThrow(NotFound::new);
    }

    /** R2: who led a unit on a day. One statement. */
    @RolesAllowed("STAFF")
    public Optional<LinkRow> leaderOn(UUID unit, LocalDate day) {
        return em.createQuery("""
                        select new dk.enindgang.organisation.LinkRow(e.ref, e.name)
                        from UnitLeader l join l.employee e
                        where l.unit.ref = :unit and l.period.begins <= :day
                        and (l.period.ends is null or l.period.ends >= :day)""", LinkRow.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** The same as {@link #get}, for those who may change it. */
    public UnitView edit(UUID unit) {
        return get(unit);
    }

    public UUID create(UnitDetails details) {
        organisation.refuseTakenUnitNumber(details.externalId(), null);
        var unit = new OrgUnit(details, parent(details));
        em.persist(unit);
        return unit.getRef();
    }

    /** R1, R9.
     *
     * @param seenVersion of the unit that was on the screen */
    public void change(UUID ref, long seenVersion, UnitDetails details) {
        OrgUnit unit = locked(ref, seenVersion);
        organisation.refuseTakenUnitNumber(details.externalId(), ref);
        if (details.parent() != null && isAtOrBelow(details.parent(), ref)) {
            throw new RuleViolation("organisation.rule.belowItself").at("parent");
        }
        unit.describe(details, parent(details));
    }

    /** R4. */
    public void appoint(UUID unit, UUID employee, Period period) {
        OrgUnit led = locked(unit, null);
        em.persist(led.appoint(organisation.employee(employee), period));
    }

    /** R4: other days for somebody who leads or has led. */
    public void lead(UUID unit, long seenVersion, UUID leader, Period period) {
        locked(unit, seenVersion).lead(leader, period);
    }

    /** R2: the area is made if nobody has named it before. */
    public void serve(UUID unit, String areaName, Period period) {
        OrgUnit serving = locked(unit, null);
        serving.serve(area(Written.needed(areaName, "area")), period);
    }

    /** The unit was never meant to serve the area. */
    public void leave(UUID unit, UUID area) {
        locked(unit, null).leave(area);
    }

    /** The names of all areas. */
    @RolesAllowed("STAFF")
    public List<String> areas() {
        return em.createQuery("select a.name from Area a order by a.name", String.class)
                .getResultList();
    }

    /** R9: what hangs on the unit raises its version too. */
    private OrgUnit locked(UUID ref, @Nullable Long seenVersion) {
        OrgUnit unit = organisation.unit(ref);
        if (seenVersion != null && unit.getVersion() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        em.lock(unit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return unit;
    }

    private @Nullable OrgUnit parent(UnitDetails details) {
        return details.parent() == null ? null : organisation.unit(details.parent());
    }

    /** Asked under the lock the table's guard takes too, so that two moves cannot make a ring. */
    private boolean isAtOrBelow(UUID candidate, UUID unit) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(3003) as text)").getSingleResult();
        return !em.createNativeQuery("""
                        with recursive above as (
                            select id, ref, parent_id from org_unit where ref = ?1
                            union
                            select u.id, u.ref, u.parent_id from org_unit u join above a on a.parent_id = u.id
                        )
                        select 1 from above where ref = ?2""")
                .setParameter(1, candidate)
                .setParameter(2, unit)
                .getResultList()
                .isEmpty();
    }

    private Area area(String name) {
        return em.createQuery("select a from Area a where a.name = :name", Area.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var area = new Area(name);
                    em.persist(area);
                    return area;
                });
    }
}

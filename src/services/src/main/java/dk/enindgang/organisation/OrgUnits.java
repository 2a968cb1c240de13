package dk.enindgang.organisation;

import dk.enindgang.platform.Hits;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.Sought;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** Where what is typed about a unit is kept until it is saved. */
    public static String draftPlace(UUID unit) {
        return "organisation/unit/" + unit;
    }

    /** Where what is typed about a new unit is kept, for each one it is begun under. */
    public static String newDraftPlace(@Nullable UUID under) {
        return "organisation/unit/new" + (under == null ? "" : "/" + under);
    }

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

    /** R17: some of today's, by name, and how many there are. One statement. */
    @RolesAllowed("STAFF")
    public Hits<FoundUnit> find(Sought sought, int first, int max) {
        return UnitSearch.found(em, sought, first, max);
    }

    /** R2: a unit, with what stood below it that day.
     *
     * @throws NotFound if there is none */
    @RolesAllowed("STAFF")
    public UnitView get(UUID unit, LocalDate day) {
        return new UnitReading(em, day).view(unit).orElseThrow(NotFound::new);
    }

    /** R2, R4: who led a unit on a day on which there was one. One statement. */
    @RolesAllowed("STAFF")
    public Optional<LinkRow> leaderOn(UUID unit, LocalDate day) {
        return em.createQuery("""
                        select new dk.enindgang.organisation.LinkRow(e.ref, e.name)
                        from UnitLeader l join l.employee e
                        where l.unit.ref = :unit and l.period.begins <= :day
                        and (l.period.ends is null or l.period.ends >= :day)
                        and l.unit.period.begins <= :day
                        and (l.unit.period.ends is null or l.unit.period.ends >= :day)
                        and exists (select m.id from Employment m where m.employee = e and m.period.begins <= :day
                            and (m.period.ends is null or m.period.ends >= :day))""", LinkRow.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Asked before an empty form is shown: whoever may not is refused here, by the role. */
    public void mayCreate() {}

    /** The same as {@link #get}, for those who may change it. */
    public UnitView edit(UUID unit, LocalDate day) {
        return get(unit, day);
    }

    /** Those a unit can stand under that day, as paths, and the one it stands under now, if that has ended since.
     *
     * @param unit that is asked about, or null for a new one */
    public List<LinkRow> listAbove(@Nullable UUID unit, LocalDate day) {
        var above = new ArrayList<LinkRow>();
        for (UnitRow row : list(day, "")) {
            above.add(new LinkRow(row.ref(), row.path()));
        }
        if (unit != null) {
            UnitView view = get(unit, day);
            UUID parent = view.details().parent();
            if (parent != null && above.stream().noneMatch(one -> one.ref().equals(parent))) {
                above.add(0, new LinkRow(parent, String.valueOf(view.parentName())));
            }
        }
        return above;
    }

    public UUID create(UnitDetails details) {
        organisation.refuseTakenUnitNumber(details.externalId(), null);
        var unit = new OrgUnit(details, organisation.parent(details));
        em.persist(unit);
        organisation.saved(newDraftPlace(details.parent()));
        return unit.getRef();
    }

    /** R1, R9, R11.
     *
     * @param seenVersion of the unit that was on the screen
     * @param from when a new name, kind or place begins to hold; the days of the unit itself are changed at once
     * @return false if somebody has changed it meanwhile; nothing is changed then */
    public boolean change(UUID ref, long seenVersion, UnitDetails details, LocalDate from) {
        OrgUnit unit = organisation.unit(ref);
        if (unit.getVersion() != seenVersion) {
            return false;
        }
        raise(unit);
        organisation.refuseTakenUnitNumber(details.externalId(), ref);
        organisation.change(unit, details, from);
        organisation.saved(draftPlace(ref));
        return true;
    }

    /** R4.
     *
     * @return who led until further notice, with the days that are left to her; empty if nobody did */
    public Optional<LeaderRow> appoint(UUID unit, UUID employee, Period period) {
        return raise(organisation.unit(unit)).appoint(organisation.employee(employee), period);
    }

    /** R4, R9: other days for somebody who leads or has led.
     *
     * @return false if somebody has changed the unit meanwhile; nothing is changed then */
    public boolean lead(UUID ref, long seenVersion, UUID leader, Period period) {
        OrgUnit unit = organisation.unit(ref);
        if (unit.getVersion() != seenVersion) {
            return false;
        }
        raise(unit).lead(leader, period);
        return true;
    }

    /** R2: the area is made if nobody has named it before. */
    public void serve(UUID unit, String areaName, Period period) {
        raise(organisation.unit(unit)).serve(area(Written.needed(areaName, "area")), period);
    }

    /** R2, R9: other days for an area a unit serves or has served.
     *
     * @return false if somebody has changed the unit meanwhile; nothing is changed then */
    public boolean serve(UUID ref, long seenVersion, UUID area, Period period) {
        OrgUnit unit = organisation.unit(ref);
        if (unit.getVersion() != seenVersion) {
            return false;
        }
        raise(unit).serve(area, period);
        return true;
    }

    /** The unit was never meant to serve the area. */
    public void leave(UUID unit, UUID area) {
        raise(organisation.unit(unit)).leave(area);
    }

    /** The names of all areas. */
    @RolesAllowed("STAFF")
    public List<String> areas() {
        return em.createQuery("select a.name from Area a order by a.name", String.class)
                .getResultList();
    }

    /** R9: what hangs on the unit raises its version too. */
    private OrgUnit raise(OrgUnit unit) {
        em.lock(unit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return unit;
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

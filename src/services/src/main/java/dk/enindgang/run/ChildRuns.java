package dk.enindgang.run;

import dk.enindgang.access.Access;
import dk.enindgang.access.ByName;
import dk.enindgang.access.Relation;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.organisation.Standing;
import dk.enindgang.person.PersonDetails;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.Persons;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The door to beginning a run about a child (R9). */
@Stateless
@RolesAllowed("STAFF")
public class ChildRuns {

    @PersistenceContext
    EntityManager em;

    @Inject
    GuideRuns runs;

    @Inject
    Persons persons;

    @Inject
    Access access;

    @Inject
    ByName byName;

    @Inject
    Caller caller;

    /** The units a run of the caller's can be handled by: those she works in today. */
    public List<LinkRow> listUnits() {
        return access.standing().map(Standing::units).orElse(List.of());
    }

    /** The children the caller works with already, by name. Three statements at most. */
    public List<PersonView> listChildren() {
        Map<UUID, Relation> mine = children();
        access.show(mine, "run.about");
        return persons.list(mine.keySet()).values().stream()
                .sorted(Comparator.comparing(PersonView::name).thenComparing(PersonView::ref))
                .toList();
    }

    private Map<UUID, Relation> children() {
        List<?> rows = em.createNativeQuery("""
                        select r.person_ref, bool_or(r.started_by = ?1) from guide_run r
                        where r.person_ref is not null and (not r.closed or r.touched_at > present_moment() - interval '1 year')
                        and (r.started_by = ?1 or r.id in (
                            select m.run_id from run_member m
                            where m.employee_ref = employed_of(?1) and m.ended_at is null))
                        and employed_of(?1) is not null
                        and r.person_ref not in (select access_closed(employed_of(?1)))
                        group by r.person_ref""").setParameter(1, caller.ref()).getResultList();
        var children = new HashMap<UUID, Relation>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            children.put((UUID) c[0], Boolean.TRUE.equals(c[1]) ? Relation.OWN_WORK : Relation.TEAM);
        }
        return children;
    }

    /** R7: whether a run is about a child, and the caller may see it. Tells nothing of the child, so it is no look. */
    public boolean isMine(UUID run) {
        return !em.createNativeQuery("select 1 from guide_run where ref = ?1 and person_ref is not null")
                .setParameter(1, run)
                .getResultList()
                .isEmpty();
    }

    /** R7: the child a run is about; empty for whoever may not see it, without a refusal being written: she was shown no
     * more than that there is one. */
    public Optional<RunChild> findChild(UUID run) {
        return isMine(run) ? Optional.ofNullable(runs.get(run).child()) : Optional.empty();
    }

    /** R9: about a child nobody has recorded for the caller yet. */
    public UUID start(String slug, UUID unit, PersonDetails child) {
        Standing mine = working(unit);
        UUID person = persons.record(child);
        if (child.protection() != Protection.NONE) {
            byName.open(person, mine.employee());
        }
        return begin(slug, unit, person);
    }

    /** R9: about one of the children the caller works with. */
    public UUID start(String slug, UUID unit, UUID child) {
        working(unit);
        if (!children().containsKey(child)) {
            throw new RuleViolation("run.rule.child").at("child");
        }
        return begin(slug, unit, child);
    }

    private Standing working(UUID unit) {
        return access.standing()
                .filter(standing -> standing.worksIn(unit))
                .orElseThrow(() -> new RuleViolation("run.rule.unit").at("unit"));
    }

    /** EclipseLink misreads a missing uuid, so the two columns are not the entity's. */
    private UUID begin(String slug, UUID unit, UUID person) {
        UUID run = runs.start(slug);
        em.flush();
        em.createNativeQuery("update guide_run set person_ref = ?2, unit_ref = ?3 where ref = ?1")
                .setParameter(1, run)
                .setParameter(2, person)
                .setParameter(3, unit)
                .executeUpdate();
        access.begun(person, RunAccess.SUBJECT, run);
        return run;
    }
}

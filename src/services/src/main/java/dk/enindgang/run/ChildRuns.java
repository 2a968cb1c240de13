package dk.enindgang.run;

import dk.enindgang.access.Access;
import dk.enindgang.access.Relation;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.organisation.Standing;
import dk.enindgang.person.PersonDetails;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.Persons;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
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
    RunChildren children;

    /** The units a run of the caller's can be handled by: those she works in today. */
    public List<LinkRow> listUnits() {
        return children.units();
    }

    /** The children the caller works with already, by name. Three statements at most. */
    public List<PersonView> listChildren() {
        Map<UUID, Relation> mine = children.mine();
        access.show(mine, "run.about");
        return persons.list(mine.keySet()).values().stream()
                .sorted(Comparator.comparing(PersonView::name).thenComparing(PersonView::ref))
                .toList();
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
        Standing mine = children.requireUnit(unit);
        return begin(slug, unit, children.record(child, mine));
    }

    /** R9: about one of the children the caller works with. */
    public UUID start(String slug, UUID unit, UUID child) {
        children.requireUnit(unit);
        children.requireMine(child);
        return begin(slug, unit, child);
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
        children.begun(person, run);
        return run;
    }
}

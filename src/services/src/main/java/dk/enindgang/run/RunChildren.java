package dk.enindgang.run;

import dk.enindgang.access.Access;
import dk.enindgang.access.ByName;
import dk.enindgang.access.Relation;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.organisation.Standing;
import dk.enindgang.person.PersonDetails;
import dk.enindgang.person.Persons;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The child a run of the caller's can be about, and the unit that can handle it (R9, R16). For doors. */
@ApplicationScoped
public class RunChildren {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    Access access;

    @Inject
    ByName byName;

    @Inject
    Caller caller;

    /** The units the caller works in today. */
    List<LinkRow> units() {
        return access.standing().map(Standing::units).orElse(List.of());
    }

    /** The children the caller works with already, each by how. One statement. */
    Map<UUID, Relation> mine() {
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

    /** @throws RuleViolation if the caller does not work there today */
    Standing requireUnit(UUID unit) {
        return access.standing()
                .filter(standing -> standing.worksIn(unit))
                .orElseThrow(() -> new RuleViolation("run.rule.unit").at("unit"));
    }

    /** @throws RuleViolation if the caller does not work with the child */
    void requireMine(UUID child) {
        if (!mine().containsKey(child)) {
            throw new RuleViolation("run.rule.child").at("child");
        }
    }

    /** A child nobody has recorded for the caller yet; a protected one is opened to her by name. */
    UUID record(PersonDetails child, Standing by) {
        UUID person = persons.record(child);
        if (child.protection() != Protection.NONE) {
            byName.open(person, by.employee());
        }
        return person;
    }

    /** What was opened to the colleague by name is closed again. */
    void letGo(UUID person, UUID employee) {
        byName.end(person, employee);
    }

    /** R17: a child whom the account recorded by mistake, unless something else is about her. As the system. */
    void forget(UUID person, UUID recordedBy) {
        em.createNativeQuery("select forget_recorded_child(?1, ?2)")
                .setParameter(1, person)
                .setParameter(2, recordedBy)
                .getSingleResult();
    }

    /** Writes down that work of the caller's about the child began. */
    void begun(UUID person, UUID run) {
        access.begun(person, RunAccess.SUBJECT, run);
    }
}

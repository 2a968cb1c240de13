package dk.enindgang.access;

import dk.enindgang.organisation.Standing;
import dk.enindgang.organisation.Standings;
import dk.enindgang.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says what the caller may do with work about a person. Every door and every view asks here and nowhere else. */
@ApplicationScoped
public class Access {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Standings standings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Where the caller stands today; empty if her account is linked to no colleague. */
    public Optional<Standing> standing() {
        return standings.find(caller.ref(), LocalDate.now(clock));
    }

    /** R1-R4. Two statements. */
    public Permit permit(Work work) {
        Optional<Standing> mine = standing();
        UUID me = mine.map(Standing::employee).orElse(null);
        Object[] facts = (Object[]) em.createNativeQuery("""
                        select exists (select from access_closed(cast(?1 as uuid)) c(person) where c.person = ?2),
                            exists (select from access_grant g where g.employee_ref = cast(?1 as uuid)
                                and g.person_ref = ?2 and g.ended_at is null)""")
                .setParameter(1, me == null ? null : me.toString())
                .setParameter(2, work.person())
                .getSingleResult();
        if (Boolean.TRUE.equals(facts[0])) {
            return Permit.NONE;
        }
        Set<Relation> relations = relations(work, mine);
        if (Boolean.TRUE.equals(facts[1])) {
            relations.add(Relation.GRANT);
        }
        return new Permit(AccessRule.of(role -> caller.has(role.name()), relations));
    }

    private Set<Relation> relations(Work work, Optional<Standing> mine) {
        var relations = EnumSet.noneOf(Relation.class);
        if (work.owner().equals(caller.ref())) {
            relations.add(Relation.OWN_WORK);
        }
        mine.ifPresent(standing -> {
            if (work.team().contains(standing.employee())) {
                relations.add(Relation.TEAM);
            }
            if (standing.leads().contains(work.unit())) {
                relations.add(Relation.UNIT_LEADER);
            }
        });
        return relations;
    }
}

package dk.enindgang.access;

import dk.enindgang.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Opens and closes a person to a colleague by name, for doors that have made sure of who asks (R3, R4). */
@ApplicationScoped
public class ByName {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** R3: the same again changes nothing. */
    public void open(UUID person, UUID employee) {
        if (grants(person, employee).isEmpty()) {
            em.persist(new AccessGrant(person, employee, caller.ref(), clock.instant()));
            em.flush();
        }
    }

    /** R3: what was given by name ends. */
    public void end(UUID person, UUID employee) {
        grants(person, employee).forEach(grant -> grant.end(clock.instant()));
    }

    /** R4: the same again changes nothing. */
    public void block(UUID person, UUID employee) {
        if (!blocked(person, employee)) {
            em.persist(new ImpartialityBlock(person, employee, caller.ref(), clock.instant()));
        }
    }

    /** R4. */
    public boolean blocked(UUID person, UUID employee) {
        return !em.createQuery("""
                        select b.id from ImpartialityBlock b
                        where b.person = :person and b.employee = :employee and b.liftedAt is null""", Long.class)
                .setParameter("person", person)
                .setParameter("employee", employee)
                .getResultList()
                .isEmpty();
    }

    private List<AccessGrant> grants(UUID person, UUID employee) {
        return em.createQuery("""
                        select g from AccessGrant g
                        where g.person = :person and g.employee = :employee and g.endedAt is null""", AccessGrant.class)
                .setParameter("person", person)
                .setParameter("employee", employee)
                .getResultList();
    }
}

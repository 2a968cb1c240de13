package dk.enindgang.contact;

import dk.enindgang.family.FamilyWorkers;
import dk.enindgang.platform.db.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Contact persons, those who are to come, and those who are asked work with a family (R6). */
@ApplicationScoped
public class ContactWorkers implements FamilyWorkers {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    /** One statement, as the system: some of the families may be closed to the caller. */
    @Override
    public Set<UUID> of(UUID person) {
        List<?> found = system.during(
                () -> em.createNativeQuery("""
                        select w.employee from (
                            select c.employee_ref, c.family_id from contact_person c
                            where c.ends_at is null or c.ends_at > present_moment()
                            union
                            select h.to_ref, h.family_id from contact_handover h where h.ended_at is null) w (employee, family)
                        join family f on f.id = w.family and f.closed_at is null
                        where f.id in (select m.family_id from family_member m where m.person_ref = ?1)""").setParameter(1, person).getResultList());
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}

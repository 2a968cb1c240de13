package dk.enindgang.organisation;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds units and colleagues by their outside names, for the doors. */
@ApplicationScoped
public class Organisation {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /** @throws NotFound if there is none */
    OrgUnit unit(UUID ref) {
        return em.createQuery("select u from OrgUnit u where u.ref = :ref", OrgUnit.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound if there is none */
    Employee employee(UUID ref) {
        return em.createQuery("select e from Employee e where e.ref = :ref", Employee.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The colleague the caller's account is linked to; empty if nobody has done that. */
    Optional<Employee> signedIn(Caller caller) {
        List<?> ids = em.createNativeQuery("select employee_id from employee_account where account_ref = ?1")
                .setParameter(1, caller.ref())
                .getResultList();
        return ids.stream().map(id -> em.find(Employee.class, id)).findFirst();
    }

    /** From now on the account is hers; one colleague may have several. */
    void link(Employee employee, UUID account) {
        em.flush();
        em.createNativeQuery("insert into employee_account (employee_id, account_ref) values (?1, ?2)")
                .setParameter(1, employee.getId())
                .setParameter(2, account)
                .executeUpdate();
    }

    /** R8. */
    void refuseTakenUnitNumber(@Nullable String externalId, @Nullable UUID own) {
        refuseTaken("select u.ref from OrgUnit u where u.externalId = :number", externalId, own);
    }

    /** R8. */
    void refuseTakenEmployeeNumber(@Nullable String externalId, @Nullable UUID own) {
        refuseTaken("select e.ref from Employee e where e.externalId = :number", externalId, own);
    }

    private void refuseTaken(String query, @Nullable String externalId, @Nullable UUID own) {
        if (externalId == null) {
            return;
        }
        List<UUID> holders = em.createQuery(query, UUID.class)
                .setParameter("number", externalId)
                .getResultList();
        if (holders.stream().anyMatch(holder -> !holder.equals(own))) {
            throw new RuleViolation("organisation.rule.externalIdTaken").at("externalId");
        }
    }
}

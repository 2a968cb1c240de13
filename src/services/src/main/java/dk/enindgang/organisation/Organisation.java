package dk.enindgang.organisation;

import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds units and colleagues by their outside names, for the doors. */
@ApplicationScoped
public class Organisation {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Drafts drafts;

    @Inject
    OpenWorks works;

    /** What was typed is saved for real now. */
    void saved(String draftPlace) {
        drafts.clear(draftPlace);
    }

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

    /** The accounts that are hers. */
    Set<UUID> accounts(Employee employee) {
        var refs = new HashSet<UUID>();
        List<?> found = em.createNativeQuery("select account_ref from employee_account where employee_id = ?1")
                .setParameter(1, employee.getId())
                .getResultList();
        found.forEach(ref -> refs.add((UUID) ref));
        return refs;
    }

    /** R4, R14: asked when employments of hers get other days.
     *
     * @throws RuleViolation if there is a day from today on which she is no longer here while she has work in hand, or any
     *     day on which she leads and would not have been here */
    void requireMayLeave(Employee employee, Tenure before, Tenure after, LocalDate today) {
        if (before.losesIn(after, today)) {
            works.requireNone(accounts(employee));
        }
        long led = before.losesIn(after, LocalDate.MIN) ? Leading.outside(em, employee, before, after) : 0;
        if (led > 0) {
            throw new RuleViolation("organisation.rule.leadsThen", led).at("ends");
        }
    }

    /** R12, R14: these accounts are hers from now on, and no others.
     *
     * @throws RuleViolation if one is somebody else's, or if work would be left behind with one */
    void give(Employee employee, Set<UUID> accounts) {
        em.flush();
        Set<UUID> before = accounts(employee);
        Set<UUID> gone = new HashSet<>(before);
        gone.removeAll(accounts);
        int open = works.list(gone).size();
        if (open > 0) {
            throw new RuleViolation("organisation.rule.accountInUse", open).at("accounts");
        }
        gone.forEach(account -> em.createNativeQuery("delete from employee_account where account_ref = ?1")
                .setParameter(1, account)
                .executeUpdate());
        for (UUID account : accounts) {
            if (!before.contains(account)) {
                link(employee, account);
            }
        }
    }

    private boolean isTaken(UUID account) {
        return !em.createNativeQuery("select 1 from employee_account where account_ref = ?1")
                .setParameter(1, account)
                .getResultList()
                .isEmpty();
    }

    /** R12: from now on the account is hers; one colleague may have several. */
    void link(Employee employee, UUID account) {
        em.flush();
        if (isTaken(account)) {
            throw new RuleViolation("organisation.rule.accountTaken").at("accounts");
        }
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

    /** R1, R11: a unit as it shall be from a day on. */
    void change(OrgUnit unit, UnitDetails details, LocalDate from) {
        if (details.parent() != null && isAtOrBelow(details.parent(), unit.getRef(), from)) {
            throw new RuleViolation("organisation.rule.belowItself").at("parent");
        }
        if (!unit.period().equals(details.period())) {
            UnitContents.requireWithin(em, unit, details.period());
        }
        unit.describe(details, parent(details), from);
    }

    @Nullable
    OrgUnit parent(UnitDetails details) {
        return details.parent() == null ? null : unit(details.parent());
    }

    /** Asked under the lock the table's guard takes too, so that two moves cannot make a ring. */
    private boolean isAtOrBelow(UUID candidate, UUID unit, LocalDate from) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(3003) as text)").getSingleResult();
        return !em.createNativeQuery("""
                        with recursive above (id, days) as (
                            select id, daterange(cast(?3 as date), null) from org_unit where ref = ?1
                            union
                            select p.parent_id, a.days * daterange(p.valid_from, p.valid_to, '[]')
                            from unit_place p join above a on a.id = p.unit_id
                            where p.parent_id is not null and a.days && daterange(p.valid_from, p.valid_to, '[]')
                        )
                        select 1 from above a join org_unit u on u.id = a.id where u.ref = ?2""")
                .setParameter(1, candidate)
                .setParameter(2, unit)
                .setParameter(3, from.toString())
                .getResultList()
                .isEmpty();
    }
}

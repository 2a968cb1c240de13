package dk.enindgang.access;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        // Two who open the same at once both have their way.
        em.createNativeQuery("""
                        insert into access_grant (id, version, ref, person_ref, employee_ref, given_by, given_at)
                        values (nextval('stored_seq'), 1, gen_random_uuid(), ?1, ?2, ?3, ?4)
                        on conflict do nothing""")
                .setParameter(1, person)
                .setParameter(2, employee)
                .setParameter(3, caller.ref())
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** R3: what was given by name ends. */
    public void end(UUID person, UUID employee) {
        grants(person, employee).forEach(grant -> grant.end(clock.instant()));
    }

    /** Those who are not impartial to a person, each with since when; the first first. */
    public Map<UUID, Instant> blockedFrom(UUID person) {
        var blocked = new LinkedHashMap<UUID, Instant>();
        em.createQuery("""
                        select b from ImpartialityBlock b
                        where b.person = :person and b.liftedAt is null order by b.id""", ImpartialityBlock.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(block -> blocked.put(block.employee(), block.setAt()));
        return blocked;
    }

    /** R3: a protected person is opened, any other is open.*/
    public void openIfProtected(UUID person, UUID employee) {
        List<?> found = em.createNativeQuery("select 1 from person where ref = ?1 and protection <> 'NONE'")
                .setParameter(1, person)
                .getResultList();
        if (!found.isEmpty()) {
            open(person, employee);
        }
    }

    /** R4.
     *
     * @throws RuleViolation if she is not impartial */
    public void refuseBlocked(UUID person, UUID employee) {
        if (blocked(person, employee)) {
            throw new RuleViolation("run.rule.notImpartial").at("employee");
        }
    }

    /** R4: by somebody else than the one it was set for; that one is not let in to ask. */
    public void lift(UUID person, UUID employee) {
        em.createQuery("""
                        select b from ImpartialityBlock b
                        where b.person = :person and b.employee = :employee and b.liftedAt is null""", ImpartialityBlock.class)
                .setParameter("person", person)
                .setParameter("employee", employee)
                .getResultList()
                .forEach(block -> block.lift(clock.instant()));
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

    /** R4: of these persons those whom each of these colleagues is not impartial to. One statement. */
    public Map<UUID, Set<UUID>> blocked(Collection<UUID> persons, Collection<UUID> employees) {
        List<?> rows = em.createNativeQuery("""
                        select b.employee_ref, b.person_ref from impartiality_block b
                        where b.person_ref = any (cast(?1 as uuid[])) and b.employee_ref = any (cast(?2 as uuid[]))
                        and b.lifted_at is null""")
                .setParameter(1, array(persons))
                .setParameter(2, array(employees))
                .getResultList();
        var blocked = new HashMap<UUID, Set<UUID>>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            blocked.computeIfAbsent((UUID) c[0], one -> new HashSet<>()).add((UUID) c[1]);
        }
        return blocked;
    }

    /** R3: those of them who are protected. One statement. */
    public Set<UUID> protectedOf(Collection<UUID> persons) {
        List<?> found = em.createNativeQuery(
                        "select ref from person where ref = any (cast(?1 as uuid[])) and protection <> 'NONE'")
                .setParameter(1, array(persons))
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    private static String array(Collection<UUID> refs) {
        return refs.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
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

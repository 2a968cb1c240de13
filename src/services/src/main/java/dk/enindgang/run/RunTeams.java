package dk.enindgang.run;

import dk.enindgang.access.Act;
import dk.enindgang.access.ByName;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes those into the team of a run about a child who are given a part of its work by another feature (R14). */
@ApplicationScoped
public class RunTeams {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    RunAccess runs;

    @Inject
    RunWork work;

    @Inject
    ByName byName;

    @Inject
    Clock clock;

    /** Of a run the caller may see.
     *
     * @throws NotFound if she may not */
    public RunPlace place(UUID run) {
        List<?> rows = em.createNativeQuery("select employed_of(started_by), unit_ref from guide_run where ref = ?1")
                .setParameter(1, run)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(c -> new RunPlace((UUID) c[0], (UUID) c[1]))
                .orElseThrow(NotFound::new);
    }

    /** Whether a colleague works here today and can log in. */
    public boolean isHere(UUID employee) {
        return work.account(employee).isPresent();
    }

    /** @throws RuleViolation if the colleague does not work here today or cannot log in */
    public void requireHere(UUID employee) {
        if (!isHere(employee)) {
            throw new RuleViolation("run.rule.notHere");
        }
    }

    /** R14: a colleague is asked. Only who says who is in the team asks somebody outside it.
     *
     * @throws RuleViolation if the run is closed, it cannot be she, or the caller may not ask her */
    public void invite(UUID run, UUID employee) {
        OpenRun open = runs.open(run, Act.READ);
        open.run().requireOpen();
        requireHere(employee);
        // Who is not impartial is told to those who say who is in the team, and to nobody else.
        if (!open.acts().contains(Act.TEAM)
                && (!isIn(open, employee) || byName.blocked(open.about().person(), employee))) {
            throw new RuleViolation("run.rule.notStaffed");
        }
        byName.refuseBlocked(open.about().person(), employee);
        if (isIn(open, employee)) {
            return;
        }
        // A name alone opens nothing: she has no work with the child before she says yes.
        byName.openIfProtected(open.about().person(), employee);
    }

    private boolean isIn(OpenRun open, UUID employee) {
        return open.about().team().contains(employee)
                || employee.equals(work.employee(open.run().startedBy()));
    }

    /** R14: she said yes to the one who asked her.
     *
     * @throws RuleViolation if the run is closed, or she is not impartial */
    public void join(UUID run, UUID employee, UUID askedBy) {
        work.asSystem(() -> {
            GuideRun joined = find(run);
            joined.requireOpen();
            add(joined, employee, askedBy);
            return joined;
        });
    }

    /** R14: a part of the work of these runs was moved on to a colleague: where they are about a child and go on, she is in
     * their teams from now on, unless she is not impartial. Two statements, and those that say who acts. */
    public void moveIn(Set<UUID> moved, UUID employee) {
        if (moved.isEmpty()) {
            return;
        }
        List<?> joined = work.asSystem(() -> em.createNativeQuery("""
                        with joined as (
                            insert into run_member (id, version, ref, run_id, employee_ref, added_by, added_at)
                            select nextval('stored_seq'), 1, gen_random_uuid(), r.id, ?2, ?3, ?4 from guide_run r
                            where r.ref = any (cast(?1 as uuid[])) and r.person_ref is not null and not r.closed
                            and employed_of(r.started_by) is distinct from ?2
                            and r.person_ref not in (select access_closed(?2))
                            on conflict (run_id, employee_ref) where ended_at is null do nothing
                            returning run_id)
                        select r.ref, r.person_ref from joined j join guide_run r on r.id = j.run_id""")
                .setParameter(1, moved.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, employee)
                .setParameter(3, runs.me())
                .setParameter(4, Timestamp.from(clock.instant()))
                .getResultList());
        work.moved(joined);
    }

    /** R14: she takes a part of the work herself, because who had it is away. Nobody joins a run that is closed.
     *
     * @throws RuleViolation if she is not impartial */
    public void stepIn(UUID run, UUID employee) {
        work.asSystem(() -> {
            GuideRun joined = find(run);
            if (!joined.closed()) {
                add(joined, employee, runs.me());
            }
            return joined;
        });
    }

    private void add(GuideRun run, UUID employee, UUID addedBy) {
        UUID person = person(run.getRef());
        byName.refuseBlocked(person, employee);
        if (!employee.equals(work.employee(run.startedBy())) && isNew(run, employee)) {
            em.persist(new RunMember(run, employee, addedBy, clock.instant()));
            work.joined(person, run.getRef());
        }
        em.flush();
    }

    private GuideRun find(UUID run) {
        return em.createQuery("select r from GuideRun r where r.ref = :ref", GuideRun.class)
                .setParameter("ref", run)
                .getSingleResult();
    }

    private UUID person(UUID run) {
        return (UUID) em.createNativeQuery("select person_ref from guide_run where ref = ?1")
                .setParameter(1, run)
                .getSingleResult();
    }

    private boolean isNew(GuideRun run, UUID employee) {
        return em.createQuery(
                        "select m.id from RunMember m where m.run = :run and m.employee = :employee and m.endedAt is null",
                        Long.class)
                .setParameter("run", run)
                .setParameter("employee", employee)
                .getResultList()
                .isEmpty();
    }
}

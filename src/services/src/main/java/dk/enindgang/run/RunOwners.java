package dk.enindgang.run;

import dk.enindgang.access.Act;
import dk.enindgang.access.ByName;
import dk.enindgang.access.Relation;
import dk.enindgang.account.Role;
import dk.enindgang.platform.ChangedMeanwhile;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.audit.AccessLog;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Purpose;
import dk.enindgang.platform.audit.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The door to whose a run about a child is (R13): its owner passes it on, and a leader finds one who can, when she cannot. */
@Stateless
@RolesAllowed("STAFF")
public class RunOwners {

    /** Runs of the units the caller leads and of those below whose owner cannot go on; never one about a child the caller is not impartial to. */
    private static final String VACANT = """
            select r.ref, guide_said(r.guide_slug, r.guide_edition, r.guide_title), unit_name(place.id, danish_today()),
                a.display_name, r.touched_at,
                case when a.disabled or employed_of(a.ref) is null then 'GONE'
                    when is_closed(r.person_ref, employed_of(a.ref)) then 'CLOSED' else 'AWAY' end,
                r.person_ref
            from guide_run r
            join account a on a.ref = r.started_by
            join org_unit place on place.ref = r.unit_ref
            where not r.closed and r.unit_ref in (select led_below(?1))
            and not is_blocked(r.person_ref, employed_of(?1))
            and (a.disabled or employed_of(a.ref) is null
                or is_closed(r.person_ref, employed_of(a.ref))
                or exists (
                    select from leave l join employee_account ea on ea.employee_id = l.employee_id
                    where ea.account_ref = a.ref and holds_on(l.valid_from, l.valid_to, danish_today())))""";

    private static final Right LEADING = new Right(Role.LEADER.name(), Relation.UNIT_LEADER.name(), Purpose.LEADERSHIP);

    @PersistenceContext
    EntityManager em;

    @Inject
    RunAccess runs;

    @Inject
    RunWork work;

    @Inject
    ByName byName;

    @Inject
    AccessLog log;

    @Inject
    Clock clock;

    /** R13: from the owner, or the leader, to one of the team. The owner before is in the team from now on.
     *
     * @throws RuleViolation if the colleague is not in it, or cannot go on with it */
    public void pass(UUID run, UUID employee) {
        OpenRun open = runs.open(run, Act.TEAM);
        open.run().requireOpen();
        if (!open.about().team().contains(employee)) {
            throw new RuleViolation("run.rule.notInTeam");
        }
        UUID to = receiver(employee);
        byName.refuseBlocked(open.about().person(), employee);
        move(open.run(), to, employee);
    }

    /** R13: how many nobody can go on with. */
    @RolesAllowed("LEADER")
    public int countVacant() {
        return work.asSystem(() -> ((Number) em.createNativeQuery("select count(*) from (" + VACANT + ") v")
                        .setParameter(1, runs.me())
                        .getSingleResult())
                .intValue());
    }

    /** R13: what nobody can go on with; titles and names of colleagues, never of a child. */
    @RolesAllowed("LEADER")
    public List<VacantRunRow> listVacant(int first, int max) {
        List<?> rows = work.asSystem(
                () -> em.createNativeQuery(VACANT + " order by r.touched_at desc, r.id desc offset ?2 limit ?3")
                        .setParameter(1, runs.me())
                        .setParameter(2, first)
                        .setParameter(3, max)
                        .getResultList());
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static VacantRunRow row(Object[] c) {
        return new VacantRunRow(
                (UUID) c[0],
                (String) c[1],
                (String) c[2],
                (String) c[3],
                ((Timestamp) c[4]).toInstant(),
                Vacancy.valueOf((String) c[5]));
    }

    /** R13: one of those is a colleague's from now on; a protected child is opened to her by name.
     *
     * @throws NotFound if it is none of them
     * @throws RuleViolation if it cannot be hers; a leader takes nothing for herself this way */
    @RolesAllowed("LEADER")
    public void give(UUID run, UUID employee) {
        UUID person = person(run);
        UUID to = receiver(employee);
        if (to.equals(runs.me()) || employee.equals(runs.myself())) {
            throw new RuleViolation("run.rule.notYourself");
        }
        work.asSystem(() -> {
            byName.refuseBlocked(person, employee);
            byName.openIfProtected(person, employee);
            return person;
        });
        GuideRun given =
                work.asSystem(() -> em.createQuery("select r from GuideRun r where r.ref = :ref", GuideRun.class)
                        .setParameter("ref", run)
                        .getSingleResult());
        move(given, to, employee);
        log.write(LookKind.CHANGE, LEADING, person, RunAccess.SUBJECT, run);
    }

    private UUID person(UUID run) {
        List<?> rows = work.asSystem(() -> em.createNativeQuery(VACANT + " and r.ref = ?2")
                .setParameter(1, runs.me())
                .setParameter(2, run)
                .getResultList());
        return rows.stream().map(row -> (UUID) ((Object[]) row)[6]).findFirst().orElseThrow(NotFound::new);
    }

    private UUID receiver(UUID employee) {
        return work.account(employee).orElseThrow(() -> new RuleViolation("run.rule.notHere"));
    }

    /**
     * As the system: whoever passes on work may not be let in to it any more in the same moment. The new owner leaves the
     * team, and the one before comes in, if she works here.
     */
    private void move(GuideRun run, UUID to, UUID employee) {
        em.flush();
        UUID before = work.employee(run.startedBy());
        work.asSystem(() -> {
            int moved = em.createNativeQuery("update guide_run set started_by = ?2, version = version + 1"
                            + " where id = ?1 and not closed and started_by = ?3")
                    .setParameter(1, run.getId())
                    .setParameter(2, to)
                    .setParameter(3, run.startedBy())
                    .executeUpdate();
            if (moved == 0) {
                throw new ChangedMeanwhile();
            }
            team(run, employee).forEach(one -> one.end(clock.instant()));
            if (before != null && !before.equals(employee) && team(run, before).isEmpty()) {
                em.persist(new RunMember(run, before, runs.me(), clock.instant()));
            }
            em.flush();
            return run;
        });
    }

    private List<RunMember> team(GuideRun run, UUID employee) {
        return em.createQuery(
                        "select m from RunMember m where m.run = :run and m.employee = :employee and m.endedAt is null",
                        RunMember.class)
                .setParameter("run", run)
                .setParameter("employee", employee)
                .getResultList();
    }
}

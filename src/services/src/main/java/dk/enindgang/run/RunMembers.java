package dk.enindgang.run;

import dk.enindgang.access.Act;
import dk.enindgang.access.ByName;
import dk.enindgang.organisation.Standings;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The door to the team of a run about a child (R10, R11). */
@Stateless
@RolesAllowed("STAFF")
public class RunMembers {

    @PersistenceContext
    EntityManager em;

    @Inject
    RunAccess runs;

    @Inject
    ByName byName;

    @Inject
    RunWork work;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    /** Those who are in it now, by name. */
    public List<RunMemberRow> list(UUID run) {
        List<RunMember> team = team(runs.open(run, Act.READ));
        Map<UUID, String> names =
                standings.names(team.stream().map(RunMember::employee).collect(Collectors.toSet()));
        return team.stream()
                .map(one -> new RunMemberRow(one.employee(), names.getOrDefault(one.employee(), ""), one.addedAt()))
                .sorted(Comparator.comparing(RunMemberRow::name).thenComparing(RunMemberRow::employee))
                .toList();
    }

    /** R10: a protected child is opened to the colleague by name. The same again changes nothing. */
    public void add(UUID run, UUID employee) {
        OpenRun open = runs.open(run, Act.TEAM);
        UUID person = open.about().person();
        if (work.account(employee).isEmpty()) {
            throw new RuleViolation("run.rule.notHere").at("employee");
        }
        if (employee.equals(work.employee(open.run().startedBy()))) {
            throw new RuleViolation("run.rule.ownerAlready").at("employee");
        }
        byName.refuseBlocked(person, employee);
        if (open.about().team().contains(employee)) {
            return;
        }
        em.persist(new RunMember(open.run(), employee, runs.me(), clock.instant()));
        RunChild child = runs.view(open).child();
        if (child != null && child.person().restricted()) {
            byName.open(person, employee);
        }
    }

    /** R10: what was opened to the colleague by name is closed again, unless she has other work with the child. */
    public void remove(UUID run, UUID employee) {
        OpenRun open = runs.open(run, Act.TEAM);
        UUID person = open.about().person();
        end(open, employee);
        if (!work.isWith(person, employee)) {
            byName.end(person, employee);
        }
    }

    /** R11: the caller herself. */
    public void stepBack(UUID run) {
        OpenRun open = runs.open(run, Act.READ);
        UUID me = runs.myself();
        if (me == null) {
            throw new NotFound();
        }
        block(open, me);
    }

    /** R11: a colleague. */
    public void block(UUID run, UUID employee) {
        block(runs.open(run, Act.TEAM), employee);
    }

    private void block(OpenRun open, UUID employee) {
        work.asSystem(() -> {
            end(open, employee);
            byName.block(open.about().person(), employee);
            em.flush();
            return employee;
        });
    }

    /** R11: those who are not impartial, by name; none for whoever does not say who is in the team. */
    public List<RunMemberRow> listBlocked(UUID run) {
        OpenRun open = runs.open(run, Act.READ);
        if (!open.acts().contains(Act.TEAM)) {
            return List.of();
        }
        Map<UUID, Instant> blocked = byName.blockedFrom(open.about().person());
        Map<UUID, String> names = standings.names(blocked.keySet());
        return blocked.entrySet().stream()
                .map(one -> new RunMemberRow(one.getKey(), names.getOrDefault(one.getKey(), ""), one.getValue()))
                .toList();
    }

    /** R11: it was a mistake, says whoever says who is in the team. It gives no access by itself. */
    public void unblock(UUID run, UUID employee) {
        byName.lift(runs.open(run, Act.TEAM).about().person(), employee);
    }

    private void end(OpenRun open, UUID employee) {
        team(open).stream().filter(one -> one.employee().equals(employee)).forEach(one -> one.end(clock.instant()));
        em.flush();
    }

    private List<RunMember> team(OpenRun open) {
        open.about();
        return em.createQuery("select m from RunMember m where m.run = :run and m.endedAt is null", RunMember.class)
                .setParameter("run", open.run())
                .getResultList();
    }
}

package dk.enindgang.run;

import dk.enindgang.access.Access;
import dk.enindgang.access.Act;
import dk.enindgang.access.ByName;
import dk.enindgang.organisation.Standing;
import dk.enindgang.organisation.Standings;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Access access;

    @Inject
    ByName byName;

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
        if (standings.names(Set.of(employee)).isEmpty()) {
            throw new NotFound();
        }
        if (byName.blocked(person, employee)) {
            throw new RuleViolation("run.rule.notImpartial").at("employee");
        }
        if (open.about().team().contains(employee)) {
            return;
        }
        em.persist(new RunMember(open.run(), employee, runs.me(), clock.instant()));
        RunChild child = runs.view(open).child();
        if (child != null && child.person().restricted()) {
            byName.open(person, employee);
        }
    }

    /** R10: what was opened to the colleague by name for this is closed again. */
    public void remove(UUID run, UUID employee) {
        OpenRun open = runs.open(run, Act.TEAM);
        end(open, employee);
        byName.end(open.about().person(), employee);
    }

    /** R11: the caller herself. */
    public void stepBack(UUID run) {
        OpenRun open = runs.open(run, Act.READ);
        UUID me = access.standing().map(Standing::employee).orElseThrow(NotFound::new);
        end(open, me);
        byName.block(open.about().person(), me);
    }

    /** R11: a colleague. */
    public void block(UUID run, UUID employee) {
        OpenRun open = runs.open(run, Act.TEAM);
        end(open, employee);
        byName.block(open.about().person(), employee);
    }

    /** Before anything else: once somebody is blocked, the database shows her no row to end. */
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

package dk.enindgang.task;

import dk.enindgang.organisation.OpenWork;
import dk.enindgang.organisation.WorkRow;
import dk.enindgang.platform.db.SystemWork;
import dk.enindgang.platform.outbox.HappenedTogether;
import dk.enindgang.platform.outbox.OutgoingEvent;
import dk.enindgang.run.RunTeams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Open tasks are work in hand: whoever leaves hands them over (R11). Who hands over sees no more of them than what is to
 * be done, so the rows are counted and moved as the system.
 */
@ApplicationScoped
public class TaskWork implements OpenWork {

    /** Of those with one of the accounts. Asked for by index, however many tasks others have. */
    private static final String OPEN = """
            t.status = 'OPEN' and t.assignee_ref = any (array(
                select e.ref from employee_account k join employee e on e.id = k.employee_id
                where k.account_ref = any (cast(?1 as uuid[]))))""";

    private static final String LIST = """
            select (select k.account_ref from employee_account k join employee e on e.id = k.employee_id
                    where e.ref = t.assignee_ref and k.account_ref = any (cast(?1 as uuid[]))
                    order by k.account_ref limit 1),
                step_said(t.step_ref, t.title), t.created_at
            from task t where\s""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Inject
    RunTeams teams;

    @Inject
    Event<HappenedTogether> events;

    @Override
    public List<WorkRow> list(Set<UUID> accounts) {
        List<?> rows = system.during(() -> em.createNativeQuery(LIST + OPEN + " order by t.touched_at desc, t.id desc")
                .setParameter(1, array(accounts))
                .getResultList());
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new WorkRow((UUID) c[0], "task.openWork", (String) c[1], ((Timestamp) c[2]).toInstant()))
                .toList();
    }

    /** A task about a child who is closed to the receiver stays: she could not do it. Whoever was asked is asked no more.
     * Nobody joins a run that is closed. */
    @Override
    public void handOver(Set<UUID> accounts, UUID to) {
        List<?> moved = system.during(() -> {
            em.createNativeQuery("""
                            update task_handover h set status = 'WITHDRAWN', answered_at = present_moment(), version = version + 1
                            where h.status = 'WAITING' and h.task_id in (select t.id from task t where\s""" + OPEN + ")")
                    .setParameter(1, array(accounts))
                    .executeUpdate();
            return em.createNativeQuery("""
                            update task t set assignee_ref = (select employed_of(?2)), reason = 'INHERITED',
                                about_ref = t.assignee_ref, about_until = null, touched_at = present_moment(), version = version + 1
                            where\s""" + OPEN + """
                             and (select employed_of(?2)) is not null
                            and (person_ref is null or person_ref not in (select access_closed((select employed_of(?2)))))
                            returning ref, guide_slug, guide_edition, step_number, assignee_ref,
                                case when person_ref is not null then run_ref end""")
                    .setParameter(1, array(accounts))
                    .setParameter(2, to)
                    .getResultList();
        });
        tell(moved);
    }

    /** She comes into the teams, and whoever listens hears of each task. */
    private void tell(List<?> moved) {
        var told = new ArrayList<OutgoingEvent>();
        var aboutChildren = new HashSet<UUID>();
        for (Object row : moved) {
            Object[] c = (Object[]) row;
            told.add(new TaskHandedOn((UUID) c[0], (String) c[1], ((Number) c[2]).intValue(), (String) c[3]));
            if (c[5] != null) {
                aboutChildren.add((UUID) c[5]);
            }
        }
        if (!moved.isEmpty()) {
            events.fire(new HappenedTogether(told));
            teams.moveIn(aboutChildren, (UUID) ((Object[]) moved.get(0))[4]);
        }
    }

    private static String array(Set<UUID> accounts) {
        return accounts.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}

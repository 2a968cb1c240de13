package dk.enindgang.task;

import dk.enindgang.organisation.OpenWork;
import dk.enindgang.organisation.WorkRow;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.db.SystemWork;
import dk.enindgang.run.RunTeams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
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

    private static final String OPEN = """
            from task t
            join employee e on e.ref = t.assignee_ref
            join lateral (
                select k.account_ref from employee_account k
                where k.employee_id = e.id and k.account_ref = any (cast(?1 as uuid[]))
                order by k.account_ref limit 1) k on true
            where t.status = 'OPEN'""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Inject
    RunTeams teams;

    @Inject
    Caller caller;

    @Override
    public List<WorkRow> list(Set<UUID> accounts) {
        List<?> rows = system.during(() -> em.createNativeQuery("select k.account_ref, t.title, t.created_at " + OPEN
                        + " order by t.touched_at desc, t.id desc")
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
                            where h.status = 'WAITING' and h.task_id in (select t.id\s""" + OPEN + ")")
                    .setParameter(1, array(accounts))
                    .executeUpdate();
            return em.createNativeQuery("""
                            update task set assignee_ref = employed_of(?2), reason = 'INHERITED', about_ref = assignee_ref,
                                about_until = null, touched_at = present_moment(), version = version + 1
                            where id in (select t.id\s""" + OPEN + """
                            ) and employed_of(?2) is not null
                            and (person_ref is null or person_ref not in (select access_closed(employed_of(?2))))
                            returning run_ref, assignee_ref, person_ref is not null
                                and exists (select from guide_run r where r.ref = run_ref and not r.closed)""")
                    .setParameter(1, array(accounts))
                    .setParameter(2, to)
                    .getResultList();
        });
        for (Object row : moved) {
            Object[] c = (Object[]) row;
            if (Boolean.TRUE.equals(c[2])) {
                teams.join((UUID) c[0], (UUID) c[1], caller.ref());
            }
        }
    }

    private static String array(Set<UUID> accounts) {
        return accounts.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}

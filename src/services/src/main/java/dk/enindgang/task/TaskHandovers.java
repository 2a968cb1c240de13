package dk.enindgang.task;

import dk.enindgang.draft.Drafts;
import dk.enindgang.organisation.ResponsibleReason;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The door to handing tasks on, and to saying yes or no to them (R6, R8-R10). */
@Stateless
@RolesAllowed("STAFF")
public class TaskHandovers {

    private static final Duration TOLD = Duration.ofDays(60);
    private static final Duration TOLD_OF_A_YES = Duration.ofDays(3);
    private static final int MOST = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    TaskAccess tasks;

    @Inject
    TaskDesk desk;

    @Inject
    TaskTeams teams;

    @Inject
    Drafts drafts;

    @Inject
    Event<OutgoingEvent> events;

    /** R6: it stays the caller's until the colleague says yes. Whoever was asked before is asked no more.
     *
     * @param seenVersion of the task that was on the screen
     * @return false if somebody has changed it meanwhile; nothing is changed then
     * @throws RuleViolation if it cannot be she, or the reason is missing */
    public boolean handOn(UUID task, long seenVersion, UUID employee, String reason) {
        OpenTask open = tasks.open(task);
        if (open.task().getVersion() != seenVersion) {
            return false;
        }
        requireMine(open);
        if (employee.equals(open.me())) {
            throw new RuleViolation("task.rule.yourself");
        }
        desk.withdraw(open);
        teams.ask(open, employee);
        em.persist(new TaskHandover(open.task(), employee, tasks.me(), reason, tasks.now()));
        tasks.touch(open.task());
        drafts.clear(Tasks.handingDraftPlace(task));
        return true;
    }

    /** R6: the caller keeps it after all. */
    public boolean withdraw(UUID task, long seenVersion) {
        OpenTask open = tasks.open(task);
        if (open.task().getVersion() != seenVersion) {
            return false;
        }
        requireMine(open);
        desk.withdraw(open);
        tasks.touch(open.task());
        return true;
    }

    /** R6: hers from now on; about a child, she works with the child from now on (R9). */
    public boolean accept(UUID task, long seenVersion) {
        OpenTask open = tasks.open(task);
        if (open.task().getVersion() != seenVersion) {
            return false;
        }
        TaskHandover asked = asked(open);
        UUID giver = open.assignee();
        teams.join(open, asked);
        desk.give(open, asked.to(), ResponsibleReason.ACCEPTED, giver);
        Task mine = open.task();
        events.fire(new TaskHandedOn(task, mine.guide(), mine.edition(), mine.step()));
        return true;
    }

    /** R6: it stays the giver's, who is told why. */
    public boolean decline(UUID task, long seenVersion, String why) {
        OpenTask open = tasks.open(task);
        if (open.task().getVersion() != seenVersion) {
            return false;
        }
        TaskHandover asked = asked(open);
        tasks.touch(open.task());
        asked.decline(why, tasks.now());
        em.flush();
        drafts.clear(Tasks.decliningDraftPlace(task));
        return true;
    }

    /** R6: what others answered the caller: each no until she has read it, each yes for a few days. One statement. */
    public List<HandoverAnswer> listAnswers() {
        List<?> rows = em.createNativeQuery("""
                        select t.ref, coalesce(step_said(t.step_ref, t.title), ''), e.name, h.status,
                            case when t.person_ref is null then h.answer else '' end, h.answered_at
                        from task_handover h join employee e on e.ref = h.to_ref left join task t on t.id = h.task_id
                        where h.given_by = ?1
                        and ((h.status = 'DECLINED' and h.told_at is null and h.answered_at > ?2 and t.status = 'OPEN'
                                and not exists (select from task_handover n where n.task_id = h.task_id and n.id > h.id))
                            or (h.status = 'ACCEPTED' and h.answered_at > ?3))
                        order by h.answered_at desc, h.id desc""")
                .setParameter(1, tasks.me())
                .setParameter(2, Timestamp.from(tasks.now().minus(TOLD)))
                .setParameter(3, Timestamp.from(tasks.now().minus(TOLD_OF_A_YES)))
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new HandoverAnswer(
                        (UUID) c[0],
                        (String) c[1],
                        (String) c[2],
                        HandoverStatus.valueOf((String) c[3]),
                        (String) c[4],
                        ((Timestamp) c[5]).toInstant()))
                .toList();
    }

    /** R6: the caller has read what she was answered about a task. */
    public void see(UUID task) {
        em.createNativeQuery("""
                        update task_handover set told_at = ?3
                        where given_by = ?2 and status = 'DECLINED' and told_at is null
                        and task_id = (select t.id from task t where t.ref = ?1)""")
                .setParameter(1, task)
                .setParameter(2, tasks.me())
                .setParameter(3, Timestamp.from(tasks.now()))
                .executeUpdate();
    }

    private TaskHandover asked(OpenTask open) {
        TaskHandover waiting = tasks.waiting(open.task());
        if (waiting == null || !waiting.to().equals(open.me())) {
            throw new NotFound();
        }
        return waiting;
    }

    private static void requireMine(OpenTask open) {
        if (!open.isMine()) {
            throw new NotFound();
        }
    }
}

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
import java.util.UUID;

/** The door to handing tasks on, and to saying yes or no to them (R6, R8-R10). */
@Stateless
@RolesAllowed("STAFF")
public class TaskHandovers {

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
        teams.notAsked(open, asked.to());
        return true;
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

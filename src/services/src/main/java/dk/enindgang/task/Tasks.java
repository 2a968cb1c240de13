package dk.enindgang.task;

import dk.enindgang.access.Access;
import dk.enindgang.access.Relation;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.Persons;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The door to tasks: what one has to do, and doing it (R5, R7-R9). */
@Stateless
@RolesAllowed("STAFF")
public class Tasks {

    @Inject
    TaskDesk desk;

    @Inject
    TaskLoads loads;

    @Inject
    Access access;

    @Inject
    Persons persons;

    @Inject
    Event<OutgoingEvent> events;

    /** Where the note of a task is kept while it is typed. */
    public static String draftPlace(UUID task) {
        return drafts(task) + "done";
    }

    /** Where the reason for handing a task on is kept while it is typed. */
    public static String handingDraftPlace(UUID task) {
        return drafts(task) + "hand";
    }

    /** Where the reason for a no is kept while it is typed. */
    public static String decliningDraftPlace(UUID task) {
        return drafts(task) + "decline";
    }

    static String drafts(UUID task) {
        return "task/" + task + "/";
    }

    /** R12, R15: what waits for the caller, with what she covers for others. One statement, and the one that says who acts. */
    public TaskCount count() {
        return loads.count(desk.me());
    }

    /** R16: how much is late in the inboxes the caller looks after. One statement. */
    public int countLateInboxes() {
        return loads.countLateInboxes();
    }

    /** A part of a list of the caller's. One statement; two more if there are names of children. The last of as many as
     * are asked for tells only that there is more: its child is neither named nor written down. */
    public List<TaskRow> list(TaskShelf shelf, int first, int max) {
        List<TaskRow> rows = desk.rows(shelf, first, max);
        var shown = new HashMap<UUID, Relation>();
        for (TaskRow row : rows.subList(0, Math.min(rows.size(), max - 1))) {
            UUID person = row.person();
            Relation relation = row.relation();
            if (person != null && relation != null) {
                shown.put(person, relation);
            }
        }
        access.show(shown, "task.list");
        Map<UUID, PersonView> named = persons.list(shown.keySet());
        return rows.stream().map(row -> named(row, named)).toList();
    }

    private static TaskRow named(TaskRow row, Map<UUID, PersonView> named) {
        PersonView child = row.relation() == null ? null : named.get(row.person());
        return child == null ? row : row.about(child.name());
    }

    /** R9.
     *
     * @throws NotFound if it is not for the caller */
    public TaskView get(UUID task) {
        return desk.view(desk.open(task));
    }

    /** R5, R8.
     *
     * @param seenVersion of the task that was on the screen
     * @return false if somebody has changed it meanwhile; nothing is changed then */
    public boolean take(UUID task, long seenVersion) {
        OpenTask open = desk.open(task);
        if (open.task().getVersion() != seenVersion) {
            return false;
        }
        UUID me = open.me();
        if (me == null || !open.isForTaking()) {
            throw new NotFound();
        }
        desk.take(open, me);
        return true;
    }

    /** R7, R8, R10.
     *
     * @return false if somebody has changed it meanwhile; nothing is changed then */
    public boolean finish(UUID task, long seenVersion, String note) {
        OpenTask open = desk.open(task);
        if (open.task().getVersion() != seenVersion) {
            return false;
        }
        if (!open.isMine()) {
            throw new NotFound();
        }
        desk.finish(open, note);
        Task done = open.task();
        events.fire(new TaskDone(task, done.guide(), done.edition(), done.step(), done.isInTime()));
        return true;
    }

    /** R7, R8.
     *
     * @return false if somebody has changed it meanwhile; nothing is changed then */
    public boolean reopen(UUID task, long seenVersion) {
        OpenTask open = desk.open(task);
        if (open.task().getVersion() != seenVersion) {
            return false;
        }
        if (!open.isForReopening()) {
            throw new NotFound();
        }
        desk.reopen(open);
        Task again = open.task();
        events.fire(new TaskReopened(task, again.guide(), again.edition(), again.step()));
        return true;
    }
}

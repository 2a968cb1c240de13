package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.audit.DoorMethods;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * platform.audit R1: whatever of a task about a child can be asked at a door is written down, and a change as a change. A
 * new public method of these doors that is not tried here fails, and so does one that leaves no row.
 */
class EveryTaskLookIsLoggedDbTest {

    /** Names of places and numbers of one's own. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "TaskHandovers.listAnswers",
            "TaskHandovers.see",
            "Tasks.count",
            "Tasks.countLateInboxes",
            "Tasks.draftPlace",
            "Tasks.handingDraftPlace",
            "Tasks.decliningDraftPlace");

    private final TaskWorld world = new TaskWorld();
    private final Colleague teacher = world.people.teacher;
    private final Colleague helper = world.people.helper;
    private final UUID run = world.aChildsRun(Protection.NONE);
    private final UUID child = world.people.child(run);
    private final UUID task = world.aTask(run);
    private final Set<String> tried = new TreeSet<>();

    @Test
    void whateverIsSeenOrDoneIsWritten() {
        logged("Outcomes.get", teacher, "READ STAFF OWN_WORK WORK run", () -> world.proposal(run, "2"));
        logged("Outcomes.create", teacher, "CHANGE STAFF OWN_WORK WORK task", () -> world.make(run, "4"));
        logged("Tasks.get", teacher, "READ STAFF OWN_WORK WORK run", () -> world.get(teacher, task));
        logged("Tasks.list", teacher, "HIT STAFF OWN_WORK WORK task.list", () -> world.list(teacher, TaskShelf.OPEN));
        String owners = "CHANGE STAFF OWN_WORK WORK task";
        String hers = "CHANGE STAFF TEAM WORK task";
        logged("TaskHandovers.handOn", teacher, owners, () -> world.handOn(teacher, task, helper));
        logged(
                "TaskHandovers.withdraw",
                teacher,
                owners,
                () -> world.handovers(teacher, d -> d.withdraw(task, seen())));
        world.handOn(teacher, task, helper);
        logged(
                "TaskHandovers.decline",
                helper,
                hers,
                () -> world.handovers(helper, d -> d.decline(task, seen(), "Nej")));
        world.handOn(teacher, task, helper);
        logged("TaskHandovers.accept", helper, hers, () -> world.accept(helper, task));
        logged("Tasks.finish", helper, hers, () -> world.finish(helper, task));
        logged("Tasks.reopen", helper, hers, () -> world.did(helper, d -> d.reopen(task, seen())));
        logged("Tasks.take", teacher, owners, () -> world.did(teacher, d -> d.take(task, seen())));

        tried.addAll(ABOUT_NOBODY);
        assertThat(tried).isEqualTo(DoorMethods.of(Tasks.class, Outcomes.class, TaskHandovers.class));
    }

    @Test
    void aLeaderWhoTakesATaskIsWrittenAsALeader() {
        TestDatabase.sql("update task set assignee_ref = null, reason = 'NOBODY' where ref = '" + task + "'");
        String leads = "CHANGE LEADER UNIT_LEADER LEADERSHIP task";
        logged(
                "Tasks.take",
                world.people.leader,
                leads,
                () -> world.did(world.people.leader, d -> d.take(task, seen())));
    }

    @Test
    void whatIsNotDoneIsNotWrittenAsAChange() {
        long before = seen();
        world.handOn(teacher, task, helper);
        int written = AccessLogs.of(teacher.account()).size();
        assertThat(world.did(teacher, door -> door.finish(task, before, "Talt")))
                .isFalse();
        assertThat(AccessLogs.of(teacher.account())).hasSize(written);
    }

    @Test
    void whoeverIsRefusedIsWritten() {
        Colleague stranger = world.people.stranger;
        List<Runnable> looks = List.of(
                () -> world.get(stranger, task),
                () -> world.finish(stranger, task),
                () -> world.did(stranger, door -> door.take(task, seen())),
                () -> world.did(stranger, door -> door.reopen(task, seen())),
                () -> world.handOn(stranger, task, helper),
                () -> world.accept(stranger, task),
                () -> world.outcomes(stranger, door -> door.get(TaskWorld.ask(run))));
        for (Runnable look : looks) {
            int before = AccessLogs.at(child);
            assertThatThrownBy(look::run).isInstanceOf(NotFound.class);
            assertThat(AccessLogs.at(child)).isEqualTo(before + 1);
        }
        assertThat(AccessLogs.of(stranger.account())).containsOnly("REFUSAL STAFF NONE UNKNOWN run");
    }

    @Test
    void aTaskAboutNobodyIsNotWritten() {
        UUID anonymous = world.aTask(world.aRun());
        int before = AccessLogs.of(teacher.account()).size();
        world.handOn(teacher, anonymous, helper);
        world.accept(helper, anonymous);
        assertThat(AccessLogs.of(teacher.account())).hasSize(before);
    }

    private void logged(String name, Colleague who, String row, Runnable act) {
        tried.add(name);
        int before = AccessLogs.of(who.account()).size();
        act.run();
        List<String> rows = AccessLogs.of(who.account());
        assertThat(rows.subList(before, rows.size())).as(name).contains(row);
    }

    private long seen() {
        return world.version(task);
    }
}

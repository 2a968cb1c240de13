package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R9: whoever may not work with a child any more has no task about the child either. */
class TaskLetGoDbTest {

    private final TaskWorld world = new TaskWorld();
    private final Colleague teacher = world.people.teacher;
    private final Colleague helper = world.people.helper;

    @Test
    void whoIsNotImpartialLetsGoOfHerTasks() { // R9
        UUID run = world.aChildsRun(Protection.NONE);
        UUID hers = world.make(run, "1");
        world.handOn(teacher, hers, helper);
        world.accept(helper, hers);
        UUID asked = world.make(run, "4");
        world.handOn(teacher, asked, helper);
        long seen = world.version(hers);
        world.people.teamDo(teacher, door -> door.block(run, helper.employee()));
        assertThat(withNobody(hers)).isTrue();
        assertThat(world.version(hers)).isGreaterThan(seen);
        assertThat(withNobody(asked)).as("it is the giver's").isFalse();
        assertThat(world.get(teacher, asked).isHanded()).isFalse();
        assertThat(world.list(world.people.leader, TaskShelf.INBOX))
                .extracting(TaskRow::ref)
                .containsExactly(hers);
    }

    @Test
    void whoLeavesTheTeamLetsGoOfHerTasksThere() { // R9
        UUID run = world.aChildsRun(Protection.NONE);
        UUID hers = world.make(run, "1");
        world.handOn(teacher, hers, helper);
        world.accept(helper, hers);
        world.handOn(helper, hers, teacher);
        UUID elsewhere = world.aTask(world.aRun());
        world.handOn(teacher, elsewhere, helper);
        world.accept(helper, elsewhere);
        world.people.teamDo(teacher, door -> door.remove(run, helper.employee()));
        assertThat(withNobody(hers)).isTrue();
        assertThat(world.get(teacher, hers).isHanded()).isFalse();
        assertThat(withNobody(elsewhere)).isFalse();
    }

    @Test
    void whoBecomesTheOwnerKeepsHerTasks() { // R9
        UUID run = world.aChildsRun(Protection.NONE);
        UUID hers = world.make(run, "1");
        world.handOn(teacher, hers, helper);
        world.accept(helper, hers);
        world.people.ownersDo(teacher, door -> door.pass(run, helper.employee()));
        assertThat(withNobody(hers)).isFalse();
    }

    @Test
    void aCalendarHoldsNothingOfAChildWhoIsClosed() { // R9
        UUID open = world.aTask(world.aRun());
        UUID run = world.aChildsRun(Protection.NONE);
        UUID about = world.aTask(run);
        assertThat(calendar(teacher)).containsExactlyInAnyOrder(open, about);
        TestDatabase.sql("update person set protection = 'ADDRESS' where ref = '" + world.people.child(run) + "'");
        assertThat(calendar(teacher)).containsExactly(open);
    }

    private static List<UUID> calendar(Colleague who) {
        return TestDatabase.inTransaction(em -> DueTasksForTests.of(em).list(who.employee())).stream()
                .map(DueTask::ref)
                .toList();
    }

    private static boolean withNobody(UUID task) {
        return !TestDatabase.sql("select 1 from task where assignee_ref is null and reason = 'NOBODY' and ref = '%s'"
                        .formatted(task))
                .isEmpty();
    }
}

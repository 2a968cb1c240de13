package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All that a colleague has in hand becomes another's at once (R11). */
class TaskWorkDbTest {

    private final TaskWorld world = new TaskWorld();
    private final Colleague teacher = world.people.teacher;
    private final Colleague helper = world.people.helper;
    private final UUID editor = CallerForTests.anAccount();

    @Test
    void manyTasksCostNoMoreStatementsThanFew() { // R11
        some(1);
        int few = TestDatabase.statementsOf(() -> handOver(teacher, helper));
        some(8);
        assertThat(TestDatabase.statementsOf(() -> handOver(teacher, helper))).isEqualTo(few);
        assertThat(world.list(helper, TaskShelf.OPEN)).hasSize(18);
    }

    @Test
    void whoeverListensHearsOfEachTask() { // R11
        List<UUID> tasks = some(3);
        world.people.fixture.sent.clear();
        handOver(teacher, helper);
        assertThat(world.people.fixture.sent)
                .extracting(event -> event.subject())
                .containsExactlyInAnyOrderElementsOf(tasks);
        assertThat(world.people.fixture.sent)
                .allSatisfy(event -> assertThat(event).isInstanceOf(TaskHandedOn.class));
    }

    @Test
    void whatIsKeptFollows() { // R12
        some(4);
        int before = world.count(teacher).sum() + open(teacher);
        handOver(teacher, helper);
        assertThat(open(teacher)).isZero();
        assertThat(world.count(helper).sum() + open(helper)).isEqualTo(before).isPositive();
    }

    @Test
    void whoIsInTheTeamAlreadyIsInItOnce() { // R9
        some(1);
        handOver(teacher, helper);
        handOver(helper, teacher);
        handOver(teacher, helper);
        assertThat(TestDatabase.sql("select 1 from run_member where ended_at is null and employee_ref = '"
                        + helper.employee() + "'"))
                .hasSize(1);
    }

    /** So many of an anonymous run each, and as many about a child each. */
    private List<UUID> some(int count) {
        var tasks = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            tasks.add(world.aTask(world.aRun()));
            tasks.add(world.aTask(world.aChildsRun(Protection.NONE)));
        }
        return tasks;
    }

    private int open(Colleague who) {
        return Integer.parseInt(TestDatabase.sql(
                        "select coalesce(sum(open), 0) from task_load where employee_ref = '" + who.employee() + "'")
                .get(0)
                .get(0));
    }

    private void handOver(Colleague from, Colleague to) {
        world.work(editor, work -> {
            work.handOver(Set.of(from.account()), to.account());
            return "";
        });
    }
}

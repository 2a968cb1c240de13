package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.enindgang.organisation.Absence;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.Responsible;
import dk.enindgang.organisation.ResponsibleReason;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R15: whose a task is while she who has it is away. */
class TaskAwayDbTest {

    private final TaskWorld world = new TaskWorld();
    private final Colleague teacher = world.people.teacher;
    private final Colleague helper = world.people.helper;
    private final Colleague stranger = world.people.stranger;
    private final Colleague leader = world.people.leader;
    private final LocalDate today = LocalDate.now(Clock.system(Clocks.DENMARK));

    @Test
    void theSubstituteSeesItFromTheFirstDayToTheLastAndIsToldWhy() { // R15
        UUID task = world.aTask(world.aRun());
        away(today.plusDays(1), today.plusDays(3), helper);
        assertThat(open(helper)).as("it begins tomorrow").isEmpty();
        back();
        away(today.minusDays(3), today.minusDays(1), helper);
        assertThat(open(helper)).as("it ended yesterday").isEmpty();
        back();
        away(today, today, helper);
        assertThat(open(helper)).containsExactly(task);
        assertThat(world.list(helper, TaskShelf.OPEN))
                .extracting(TaskRow::who, TaskRow::absence)
                .containsExactly(tuple("Nanna Bakkedal", new Absence(false, today)));
        assertThat(world.get(helper, task).responsible())
                .isEqualTo(new Responsible(
                        helper.employee(),
                        "Poul Engvang",
                        ResponsibleReason.SUBSTITUTE,
                        "Nanna Bakkedal",
                        teacher.employee(),
                        today));
        assertThat(open(teacher)).as("hers all the time").containsExactly(task);
    }

    @Test
    void whoTakesItKeepsItAndWhatNobodyTookIsHersAgain() { // R15
        UUID run = world.aRun();
        UUID taken = world.make(run, "1");
        UUID left = world.make(run, "4");
        away(today, today, helper);
        assertThatThrownBy(() -> world.finish(helper, taken))
                .as("she takes it first")
                .isInstanceOf(NotFound.class);
        assertThat(take(helper, taken)).isTrue();
        back();
        assertThat(open(helper)).containsExactly(taken);
        assertThat(open(teacher)).containsExactly(left);
        assertThatThrownBy(() -> world.get(helper, left)).isInstanceOf(NotFound.class);
    }

    @Test
    void whereNobodyActsTheInboxHasIt() { // R15
        UUID task = world.aTask(world.aRun());
        away(today, today.plusDays(2), null);
        assertThat(inbox(stranger)).containsExactly(task);
        assertThat(inbox(leader)).containsExactly(task);
        assertThat(world.get(stranger, task).responsible().reason()).isEqualTo(ResponsibleReason.AWAY);
        assertThat(take(stranger, task)).isTrue();
        assertThat(open(stranger)).containsExactly(task);
    }

    @Test
    void whoHasLeftOrCannotLogInHasItNoMore() { // R15
        UUID task = world.aTask(world.aRun());
        assertThat(inbox(helper)).isEmpty();
        TestDatabase.sql("update account set disabled = true where ref = '" + teacher.account() + "'");
        assertThat(inbox(helper)).containsExactly(task);
        TestDatabase.sql("update account set disabled = false where ref = '" + teacher.account() + "'");
        assertThat(inbox(helper)).isEmpty();
        Colleagues.leave(teacher);
        assertThat(inbox(helper)).containsExactly(task);
        assertThat(world.list(helper, TaskShelf.INBOX))
                .extracting(TaskRow::absence)
                .containsExactly(new Absence(true, null));
        assertThat(world.get(helper, task).responsible().reason()).isEqualTo(ResponsibleReason.GONE);
    }

    @Test
    void aSubstituteWhoTakesOneAboutAChildWorksWithTheChildFromThen() { // R9, R15
        UUID run = world.aChildsRun(Protection.NONE);
        UUID task = world.aTask(run);
        away(today, today, helper);
        assertThat(world.list(helper, TaskShelf.OPEN))
                .extracting(TaskRow::child)
                .containsExactly("");
        assertThat(world.get(helper, task).child()).isNull();
        assertThat(take(helper, task)).isTrue();
        assertThat(world.get(helper, task).child()).isNotNull();
        assertThat(AccessLogs.of(helper.account())).contains("CHANGE STAFF TEAM WORK run");
        back();
        assertThat(world.people.teamOf(teacher, run)).hasSize(1);
    }

    @Test
    void aChildWhoIsClosedToTheSubstituteIsForWhoLeads() { // R15
        UUID run = world.aChildsRun(Protection.NONE);
        UUID task = world.aTask(run);
        world.people.teamDo(teacher, door -> door.block(run, helper.employee()));
        away(today, today, helper);
        assertThat(open(helper)).isEmpty();
        assertThatThrownBy(() -> world.get(helper, task)).isInstanceOf(NotFound.class);
        assertThat(inbox(stranger)).isEmpty();
        assertThat(inbox(leader)).containsExactly(task);
        assertThat(take(leader, task)).isTrue();
    }

    @Test
    void whoCameInBecauseItCouldNotWaitTakesNothingOfIt() { // R5
        UUID run = world.aChildsRun(Protection.NONE);
        UUID task = world.aTask(run);
        away(today, today, null);
        world.people.take(stranger, run, "Barnet er alene hjemme");
        assertThat(world.get(stranger, task).acts()).isEmpty();
    }

    @Test
    void whatSheActsForIsCountedWithHerOwn() { // R12, R15
        UUID open = world.aTask(world.aRun());
        UUID closed = world.aChildsRun(Protection.NONE);
        world.aTask(closed);
        world.people.teamDo(teacher, door -> door.block(closed, helper.employee()));
        world.now = TaskWorld.MONDAY.plus(Duration.ofDays(8));
        assertThat(world.count(helper)).isEqualTo(TaskCount.NONE);
        away(today, today, helper);
        assertThat(world.count(helper)).isEqualTo(new TaskCount(1, 0, 0));
        assertThat(world.list(helper, TaskShelf.OVERDUE))
                .extracting(TaskRow::ref)
                .containsExactly(open);
    }

    @Test
    void theListsAreStillOneStatement() {
        world.make(world.aRun(), "1");
        away(today, today, helper);
        for (TaskShelf shelf : TaskShelf.values()) {
            assertThat(TestDatabase.statementsOf(() -> world.list(helper, shelf)))
                    .as(shelf.name())
                    .isEqualTo(1);
        }
        assertThat(TestDatabase.statementsOf(() -> world.count(helper))).isEqualTo(1);
        assertThat(TestDatabase.statementsOf(() -> lateInboxes(leader))).isEqualTo(1);
    }

    private void away(LocalDate from, LocalDate to, @Nullable Colleague substitute) {
        Colleagues.away(teacher, from, to, substitute);
    }

    private void back() {
        TestDatabase.sql("delete from leave where employee_id = (select id from employee where ref = '%s')"
                .formatted(teacher.employee()));
    }

    private List<UUID> open(Colleague who) {
        return world.list(who, TaskShelf.OPEN).stream().map(TaskRow::ref).toList();
    }

    private List<UUID> inbox(Colleague who) {
        return world.list(who, TaskShelf.INBOX).stream().map(TaskRow::ref).toList();
    }

    private boolean take(Colleague who, UUID task) {
        return world.did(who, door -> door.take(task, world.version(task)));
    }

    private int lateInboxes(Colleague who) {
        return world.tasks(who, Tasks::countLateInboxes);
    }
}

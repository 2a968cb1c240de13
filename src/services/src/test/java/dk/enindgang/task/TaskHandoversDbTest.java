package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.ResponsibleReason;
import dk.enindgang.organisation.WorkRow;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.run.RunMemberRow;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R6, R9, R11. */
class TaskHandoversDbTest {

    private final TaskWorld world = new TaskWorld();
    private final Colleague teacher = world.people.teacher;
    private final Colleague helper = world.people.helper;
    private final Colleague stranger = world.people.stranger;

    @Test
    void itStaysTheGiversUntilTheOtherSaysYes() { // R6
        UUID task = world.aTask(world.aRun());
        assertThat(world.handOn(teacher, task, helper)).isTrue();
        assertThat(world.list(teacher, TaskShelf.OPEN)).hasSize(1);
        assertThat(world.list(teacher, TaskShelf.WAITING))
                .singleElement()
                .satisfies(row -> assertThat(row.asked()).isEqualTo("Poul Engvang"));
        assertThat(world.list(helper, TaskShelf.HANDED)).hasSize(1);
        assertThat(world.get(helper, task)).satisfies(asked -> {
            assertThat(asked.acts()).containsExactly(TaskAct.ANSWER);
            assertThat(asked.isHanded()).isTrue();
            assertThat(asked.run()).as("the run is the teacher's").isNull();
        });

        assertThat(world.accept(helper, task)).isTrue();
        assertThat(world.list(helper, TaskShelf.OPEN)).hasSize(1);
        assertThat(world.get(helper, task).responsible()).satisfies(why -> {
            assertThat(why.reason()).isEqualTo(ResponsibleReason.ACCEPTED);
            assertThat(why.because()).isEqualTo("Nanna Bakkedal");
        });
        assertThat(world.list(teacher, TaskShelf.OPEN)).isEmpty();
        assertThat(world.people.fixture.sent).contains(new TaskHandedOn(task, world.slug, 1, "1"));
    }

    @Test
    void aNoComesBackWithWhy() { // R6
        UUID task = world.aTask(world.aRun());
        world.handOn(teacher, task, helper);
        assertThat(world.answered(helper, door -> door.decline(task, world.version(task), "Jeg er på kursus")))
                .isTrue();
        assertThat(world.get(teacher, task)).satisfies(back -> {
            assertThat(back.isDeclined()).isTrue();
            assertThat(back.handover()).extracting(HandoverView::answer).isEqualTo("Jeg er på kursus");
            assertThat(back.acts()).containsExactly(TaskAct.FINISH);
        });
        assertThatThrownBy(() -> world.get(helper, task)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.accept(helper, task)).isInstanceOf(NotFound.class);
    }

    @Test
    void theGiverTakesItBackOrAsksAnother() { // R6
        UUID task = world.aTask(world.aRun());
        world.handOn(teacher, task, helper);
        assertThat(world.answered(teacher, door -> door.withdraw(task, world.version(task))))
                .isTrue();
        assertThat(world.list(helper, TaskShelf.HANDED)).isEmpty();
        world.handOn(teacher, task, helper);
        world.handOn(teacher, task, stranger);
        assertThat(world.list(helper, TaskShelf.HANDED)).isEmpty();
        assertThat(world.list(stranger, TaskShelf.HANDED)).hasSize(1);
        world.finish(teacher, task);
        assertThat(world.list(stranger, TaskShelf.HANDED)).isEmpty();
        assertThatThrownBy(() -> world.handOn(teacher, task, helper)).hasMessage("task.rule.done");
    }

    @Test
    void itIsHandedOnByWhoHasItToSomebodyWhoWorksHere() { // R5, R6
        UUID task = world.aTask(world.aRun());
        assertThatThrownBy(() -> world.handOn(helper, task, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.handOn(teacher, task, teacher)).hasMessage("task.rule.yourself");
        Colleagues.leave(stranger);
        assertThatThrownBy(() -> world.handOn(teacher, task, stranger)).hasMessage("run.rule.notHere");
        assertThatThrownBy(() -> world.handovers(
                        teacher, door -> door.handOn(task, world.version(task), helper.employee(), " ")))
                .hasMessage("task.rule.reasonMissing");
    }

    @Test
    void whoeverIsOnlyAskedIsNotToldWhoTheChildIs() { // R9
        UUID run = world.aChildsRun(Protection.ADDRESS);
        UUID task = world.aTask(run);
        world.handOn(teacher, task, helper);
        assertThat(world.list(helper, TaskShelf.HANDED))
                .singleElement()
                .satisfies(row -> assertThat(row.child()).isEmpty());
        assertThat(world.get(helper, task)).satisfies(asked -> {
            assertThat(asked.child()).isNull();
            assertThat(asked.aboutChild()).isTrue();
        });
        assertThatThrownBy(() -> world.people.get(helper, run)).isInstanceOf(NotFound.class);

        world.accept(helper, task);
        assertThat(world.get(helper, task).child()).isNotNull();
        assertThat(world.people.teamOf(teacher, run))
                .extracting(RunMemberRow::employee)
                .containsExactly(helper.employee());
    }

    @Test
    void whoSaysNoHasNothingToDoWithTheChildAfterwards() { // R9
        UUID run = world.aChildsRun(Protection.ADDRESS);
        UUID task = world.aTask(run);
        world.handOn(teacher, task, helper);
        world.handovers(helper, door -> door.decline(task, world.version(task), "Jeg er på kursus"));
        assertThat(world.people.teamOf(teacher, run)).isEmpty();
        assertThat(TestDatabase.sql("select 1 from access_grant where ended_at is null and employee_ref = '%s'"
                        .formatted(helper.employee())))
                .isEmpty();
    }

    @Test
    void whoComesIntoTheTeamIsWrittenDown() { // R9
        UUID run = world.aChildsRun(Protection.NONE);
        UUID task = world.aTask(run);
        world.handOn(teacher, task, helper);
        world.accept(helper, task);
        assertThat(AccessLogs.of(helper.account()))
                .containsExactly("CHANGE STAFF TEAM WORK run", "CHANGE STAFF TEAM WORK task");
        UUID editor = CallerForTests.anAccount();
        world.work(editor, work -> {
            work.handOver(Set.of(helper.account()), stranger.account());
            return "";
        });
        assertThat(AccessLogs.of(editor)).containsExactly("CHANGE DIRECTORY_EDITOR HANDOVER LEADERSHIP run");
    }

    @Test
    void oneOfTheTeamAsksOnlyOthersOfTheTeam() { // R9
        UUID run = world.aChildsRun(Protection.NONE);
        UUID task = world.aTask(run);
        world.handOn(teacher, task, helper);
        world.accept(helper, task);
        assertThatThrownBy(() -> world.handOn(helper, task, stranger)).hasMessage("run.rule.notStaffed");
        assertThat(world.handOn(helper, task, teacher)).isTrue();
        assertThat(world.accept(teacher, task)).isTrue();
    }

    @Test
    void whoIsNotImpartialIsNotAsked() { // R9
        UUID run = world.aChildsRun(Protection.NONE);
        UUID task = world.aTask(run);
        world.people.teamDo(teacher, door -> door.block(run, helper.employee()));
        assertThatThrownBy(() -> world.handOn(teacher, task, helper)).hasMessage("run.rule.notImpartial");
    }

    @Test
    void oneOfTheTeamIsNotToldWhoIsNotImpartial() { // R9
        UUID run = world.aChildsRun(Protection.NONE);
        UUID task = world.aTask(run);
        world.handOn(teacher, task, helper);
        world.accept(helper, task);
        world.people.teamDo(teacher, door -> door.block(run, stranger.employee()));
        assertThatThrownBy(() -> world.handOn(helper, task, stranger)).hasMessage("run.rule.notStaffed");
    }

    @Test
    void nobodyJoinsARunThatIsClosed() { // R9
        UUID run = world.aChildsRun(Protection.NONE);
        UUID task = world.aTask(run);
        UUID asked = world.make(run, "4");
        world.handOn(teacher, asked, helper);
        world.people.runsDo(teacher, door -> door.close(run, ""));
        assertThatThrownBy(() -> world.handOn(teacher, task, helper)).hasMessage("run.rule.closed");
        assertThatThrownBy(() -> world.accept(helper, asked)).hasMessage("run.rule.closed");

        world.work(CallerForTests.anAccount(), work -> {
            work.handOver(Set.of(teacher.account()), stranger.account());
            return "";
        });
        assertThat(world.list(stranger, TaskShelf.OPEN)).hasSize(2);
        assertThat(TestDatabase.sql("select 1 from run_member where employee_ref = '" + stranger.employee() + "'"))
                .isEmpty();
    }

    @Test
    void openTasksAreWorkInHandAndAreHandedOver() { // R11
        UUID anonymous = world.aTask(world.aRun());
        UUID run = world.aChildsRun(Protection.NONE);
        UUID about = world.aTask(run);
        UUID closed = world.aTask(world.aChildsRun(Protection.ADDRESS));
        UUID done = world.make(run, "5");
        world.finish(teacher, done);
        UUID editor = CallerForTests.anAccount();
        Set<UUID> leaves = Set.of(teacher.account());
        assertThat(world.workOf(editor, leaves))
                .hasSize(3)
                .extracting(WorkRow::kind)
                .containsOnly("task.openWork");

        world.work(editor, work -> {
            work.handOver(leaves, helper.account());
            return "";
        });
        assertThat(world.list(helper, TaskShelf.OPEN))
                .extracting(TaskRow::ref)
                .containsExactlyInAnyOrder(anonymous, about);
        assertThat(world.get(helper, about).child()).isNotNull();
        assertThat(world.get(helper, anonymous).responsible().reason()).isEqualTo(ResponsibleReason.INHERITED);
        assertThat(world.get(teacher, closed).isFinishable())
                .as("a child who is closed to the receiver stays")
                .isTrue();
        assertThat(world.get(teacher, done).isReopenable()).isTrue();
    }
}

package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TasksDbTest {

    private final TaskWorld world = new TaskWorld();
    private final Colleague teacher = world.people.teacher;
    private final Colleague helper = world.people.helper;
    private final Colleague stranger = world.people.stranger;
    private final UUID run = world.aRun();

    @Test
    void aTaskIsDoneWithANoteAndOpenedAgain() { // R7
        UUID task = world.aTask(run);
        assertThat(world.finish(teacher, task)).isTrue();
        assertThat(world.get(teacher, task)).satisfies(done -> {
            assertThat(done.isDone()).isTrue();
            assertThat(done.note()).isEqualTo("Talt");
            assertThat(done.acts()).containsExactly(TaskAct.REOPEN);
        });
        assertThat(world.list(teacher, TaskShelf.DONE)).extracting(TaskRow::ref).containsExactly(task);
        assertThatThrownBy(() -> world.finish(teacher, task)).hasMessage("task.rule.done");

        assertThat(reopen(teacher, task)).isTrue();
        assertThat(world.get(teacher, task).note()).isEqualTo("Talt");
        assertThat(world.list(teacher, TaskShelf.OPEN)).extracting(TaskRow::ref).containsExactly(task);
        assertThat(world.people.fixture.sent)
                .contains(new TaskDone(task, world.slug, 1, "1", true), new TaskReopened(task, world.slug, 1, "1"));
    }

    @Test
    void oneThatHasAnotherIsNotOpenedAgain() { // R2
        UUID first = world.make(run, "4");
        world.finish(teacher, first);
        world.make(run, "4");
        assertThatThrownBy(() -> reopen(teacher, first)).hasMessage("task.rule.another");
    }

    @Test
    void whoComesSecondChangesNothingAndIsToldWhoWasFirst() { // R8
        UUID task = world.aTask(run);
        long seen = world.version(task);
        assertThat(world.handOn(teacher, task, helper)).isTrue();

        assertThat(world.did(teacher, door -> door.finish(task, seen, "Talt"))).isFalse();
        assertThat(world.did(teacher, door -> door.reopen(task, seen))).isFalse();
        assertThat(world.did(teacher, door -> door.take(task, seen))).isFalse();
        TaskView now = world.get(teacher, task);
        assertThat(now.isDone()).isFalse();
        assertThat(now.changedBy()).isEqualTo("Prøve Person");
    }

    @Test
    void whatNobodyHasIsTakenByOneOfTheUnit() { // R5, R9
        UUID task = world.make(run, "3");
        assertThat(world.list(stranger, TaskShelf.INBOX)).hasSize(1);
        assertThat(world.did(stranger, door -> door.take(task, world.version(task))))
                .isTrue();
        assertThat(world.list(stranger, TaskShelf.OPEN)).hasSize(1);
        assertThat(world.list(helper, TaskShelf.INBOX)).isEmpty();
        assertThatThrownBy(() -> world.get(helper, task)).isInstanceOf(NotFound.class);

        assertThat(world.did(teacher, door -> door.take(task, world.version(task))))
                .as("who follows the guide takes it back")
                .isTrue();
        assertThatThrownBy(() -> world.get(stranger, task)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseSeesOrDoesIt() { // R5, R9
        UUID task = world.aTask(run);
        assertThatThrownBy(() -> world.get(helper, task)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.finish(helper, task)).isInstanceOf(NotFound.class);
        UUID leaders = world.make(run, "2");
        assertThatThrownBy(() -> world.finish(teacher, leaders))
                .as("it is the leader's")
                .isInstanceOf(NotFound.class);
        assertThat(world.list(teacher, TaskShelf.WAITING))
                .extracting(TaskRow::ref)
                .containsExactly(leaders);
    }

    @Test
    void theListsAreByWhenItIsDue() {
        UUID soon = world.make(run, "1");
        UUID never = world.make(run, "5");
        assertThat(world.list(teacher, TaskShelf.OPEN)).extracting(TaskRow::ref).containsExactly(soon, never);
        assertThat(world.list(teacher, TaskShelf.LATER))
                .extracting(TaskRow::ref)
                .containsExactly(soon, never);
        world.now = TaskWorld.MONDAY.plus(Duration.ofDays(7));
        assertThat(world.list(teacher, TaskShelf.TODAY))
                .extracting(TaskRow::ref)
                .containsExactly(soon);
        assertThat(world.count(teacher)).isEqualTo(new TaskCount(0, 1, 0));
        world.now = TaskWorld.MONDAY.plus(Duration.ofDays(8));
        assertThat(world.list(teacher, TaskShelf.OVERDUE))
                .extracting(TaskRow::ref)
                .containsExactly(soon);
        assertThat(world.count(teacher)).isEqualTo(new TaskCount(1, 0, 0));
    }

    @Test
    void aListIsOneStatementAndNamesCostTwoMore() {
        UUID about = world.aChildsRun(Protection.NONE);
        for (TaskShelf shelf : TaskShelf.values()) {
            assertThat(TestDatabase.statementsOf(() -> world.list(helper, shelf)))
                    .as(shelf.name())
                    .isEqualTo(1);
        }
        world.aTask(about);
        world.make(about, "4");
        world.make(run, "1");
        assertThat(TestDatabase.statementsOf(() -> world.list(teacher, TaskShelf.OPEN)))
                .isEqualTo(3);
        assertThat(TestDatabase.statementsOf(() -> world.tasks(teacher, Tasks::count)))
                .isEqualTo(1);
    }

    @Test
    void whoReadsEnglishSeesTheTitlesInEnglishWhereThereAreAny() {
        UUID listen = world.make(run, "1");
        UUID other = world.make(run, "5");
        List<TaskRow> rows = english(() -> world.list(teacher, TaskShelf.OPEN));
        assertThat(rows)
                .filteredOn(row -> row.ref().equals(listen) || row.ref().equals(other))
                .extracting(TaskRow::title, TaskRow::guide)
                .containsExactlyInAnyOrder(tuple("Listen", "Worried"), tuple("Lyt", "Worried"));
        assertThat(english(() -> world.get(teacher, listen)).title()).isEqualTo("Listen");
        assertThat(world.get(teacher, listen).title()).isEqualTo("Lyt");
        assertThat(TestDatabase.statementsOf(() -> english(() -> world.list(teacher, TaskShelf.OPEN))))
                .isEqualTo(1);
    }

    private static <T> T english(Supplier<T> block) {
        return TestDatabase.reading(Locale.ENGLISH, block);
    }

    @Test
    void whoSeesAChildsNameIsWrittenDown() { // R9
        UUID about = world.aChildsRun(Protection.NONE);
        UUID task = world.aTask(about);
        world.list(teacher, TaskShelf.OPEN);
        world.get(teacher, task);
        assertThatThrownBy(() -> world.get(stranger, task)).isInstanceOf(NotFound.class);
        assertThat(AccessLogs.of(teacher.account()))
                .contains("HIT STAFF OWN_WORK WORK task.list", "READ STAFF OWN_WORK WORK run");
        assertThat(AccessLogs.of(stranger.account())).containsExactly("REFUSAL STAFF NONE UNKNOWN run");
    }

    @Test
    void theLastOneThatIsAskedForTellsOnlyThatThereIsMore() { // R9
        UUID about = world.aChildsRun(Protection.NONE);
        world.aTask(about);
        List<TaskRow> rows = world.tasks(teacher, door -> door.list(TaskShelf.OPEN, 0, 1));
        assertThat(rows).singleElement().extracting(TaskRow::child).isEqualTo("");
        assertThat(AccessLogs.of(teacher.account())).noneMatch(line -> line.startsWith("HIT"));
    }

    @Test
    void whatLeadersLeadTheySeeAndTake() { // R9
        UUID about = world.aChildsRun(Protection.NONE);
        UUID task = world.make(about, "3");
        assertThat(world.list(stranger, TaskShelf.INBOX))
                .as("one of the unit who does not work with the child")
                .isEmpty();
        assertThat(world.list(world.people.leader, TaskShelf.INBOX)).hasSize(1);
        assertThat(world.did(world.people.leader, door -> door.take(task, world.version(task))))
                .isTrue();
        assertThat(world.list(world.people.leader, TaskShelf.OPEN)).hasSize(1);
    }

    @Test
    void whatCouldNotWaitIsReadAndNotTaken() { // R5
        UUID about = world.aChildsRun(Protection.NONE);
        UUID task = world.make(about, "3");
        world.people.take(stranger, about, "Barnet er alene hjemme");
        assertThat(world.get(stranger, task).acts()).isEmpty();
        assertThatThrownBy(() -> world.did(stranger, door -> door.take(task, world.version(task))))
                .isInstanceOf(NotFound.class);
        assertThat(world.get(world.people.leader, task).isTakeable()).isTrue();
    }

    private boolean reopen(Colleague who, UUID task) {
        return world.tasks(who, door -> door.reopen(task, world.version(task)));
    }
}

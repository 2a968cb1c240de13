package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.AtOnce;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.run.AttachWorld;
import dk.enindgang.run.RunCompany;
import dk.enindgang.run.RunMemberRow;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** run R16, R17: tasks follow their run to its child, and back. */
class TaskAttachDbTest {

    private final TaskWorld world = new TaskWorld();
    private final AttachWorld attaching = new AttachWorld(world.people);
    private final Colleague teacher = world.people.teacher;
    private final Colleague helper = world.people.helper;
    private final Colleague stranger = world.people.stranger;
    private final UUID child = world.people.child(world.aChildsRun(Protection.NONE));
    private final UUID run = world.aRun();

    @Test
    void aTaskIsAboutTheChildFromNowOn() { // R9
        UUID mine = world.aTask(run);
        UUID free = world.make(run, "4");
        letGo(free);
        assertThat(seen(stranger)).as("the unit's inbox").containsExactly(free);

        attaching.attach(teacher, run, child);
        assertThat(seen(stranger)).isEmpty();
        assertThat(seen(world.people.leader)).contains(mine, free);
        assertThat(world.get(teacher, mine).child().person().ref()).isEqualTo(child);
        assertThat(world.list(teacher, TaskShelf.OPEN)).extracting(TaskRow::ref).containsExactly(mine);
        assertThatThrownBy(() -> world.get(stranger, free)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverHasATaskComesIntoTheTeamAndIsToldOfBefore() { // R9
        UUID task = given(helper);
        assertThat(company(child)).isEqualTo(new RunCompany(List.of(link(helper, "Poul Engvang")), List.of()));

        attaching.attach(teacher, run, child);
        assertThat(world.people.teamOf(teacher, run))
                .extracting(RunMemberRow::employee)
                .containsExactly(helper.employee());
        assertThat(world.get(helper, task).child()).isNotNull();
        assertThat(world.finish(helper, task)).isTrue();
    }

    @Test
    void toWhomTheChildIsClosedHasNothingOfItAndIsToldOfBefore() { // R9
        UUID task = given(helper);
        UUID other = world.aChildsRun(Protection.NONE);
        world.people.teamDo(teacher, door -> door.block(other, helper.employee()));
        UUID closed = world.people.child(other);
        assertThat(company(closed)).isEqualTo(new RunCompany(List.of(), List.of(link(helper, "Poul Engvang"))));

        attaching.attach(teacher, run, closed);
        assertThat(world.people.teamOf(teacher, run)).isEmpty();
        assertThat(seen(helper)).isEmpty();
        assertThat(assignee(task)).isEqualTo("nobody");
        assertThat(world.list(helper, TaskShelf.OPEN)).isEmpty();
    }

    @Test
    void aProtectedChildIsClosedToAllWhoWereNotNamed() { // R9
        UUID task = given(helper);
        attaching.attach(teacher, run, PersonsForTests.aChild("Carlo", Protection.ADDRESS));
        assertThat(assignee(task)).isEqualTo("nobody");
        assertThat(world.people.teamOf(teacher, run)).isEmpty();
    }

    @Test
    void whoIsOnlyAskedIsAskedNoMore() { // R6, R9
        UUID task = world.aTask(run);
        world.handOn(teacher, task, helper);
        assertThat(company(child).leaving()).containsExactly(link(helper, "Poul Engvang"));
        attaching.attach(teacher, run, child);
        assertThat(seen(helper)).isEmpty();
        assertThat(world.count(helper).handed()).isZero();
        assertThat(world.get(teacher, task).isHanded()).isFalse();
    }

    @Test
    void whatHasChangedMeanwhileIsToldAnew() { // run R16
        RunCompany told = company(child);
        given(helper);
        boolean attached = attaching.attachments(teacher, door -> door.attach(run, world.people.school, child, told));
        assertThat(attached).isFalse();
        assertThat(TestDatabase.sql("select 1 from guide_run where person_ref is null and ref = '" + run + "'"))
                .hasSize(1);
    }

    @Test
    void whatIsMadeInTheMomentItIsAttachedIsAboutTheChild() { // R9, run R16
        UUID step = world.proposal(run, "2").step();
        CompletableFuture<Integer> made = attaching.attachments(teacher, door -> {
            door.attach(run, world.people.school, child, new RunCompany(List.of(), List.of()));
            return AtOnce.begin(() -> create(step));
        });
        assertThat(made.join()).isOne();
        assertThat(world.people.teamOf(teacher, run))
                .as("who has it works with the child")
                .extracting(RunMemberRow::employee)
                .containsExactly(world.people.leader.employee());
    }

    @Test
    void whatIsMadeInTheMomentBeforeIsToldAnew() { // run R16
        UUID step = world.proposal(run, "2").step();
        RunCompany told = company(child);
        CompletableFuture<Boolean> attached = world.outcomes(teacher, door -> {
            door.create(TaskWorld.ask(run), Set.of(step));
            return AtOnce.begin(() -> attaching.attachments(
                    teacher, attachments -> attachments.attach(run, world.people.school, child, told)));
        });
        assertThat(attached.join()).isFalse();
    }

    private int create(UUID step) {
        return world.outcomes(teacher, door -> door.create(TaskWorld.ask(run), Set.of(step)));
    }

    @Test
    void aPageOfBeforeChangesNothingAfter() { // R8
        UUID task = world.aTask(run);
        long seen = world.version(task);
        attaching.attach(teacher, run, child);
        assertThat(world.did(teacher, door -> door.finish(task, seen, "Talt"))).isFalse();
    }

    @Test
    void aTaskStaysHersWhenAMistakeIsUndone() { // run R17
        UUID task = given(helper);
        attaching.attach(teacher, run, child);
        attaching.undo(teacher, run);
        assertThat(seen(helper)).containsExactly(task);
        assertThat(world.get(helper, task).aboutChild()).isFalse();
        assertThat(TestDatabase.sql(
                        "select 1 from task where person_ref is not null and run_ref = '%s'".formatted(run)))
                .isEmpty();
    }

    @Test
    void whoHasDoneATaskBeforeDoesNotBeginAgainWithTheChild() { // R7, R9
        UUID task = given(helper);
        world.finish(helper, task);
        attaching.attach(teacher, run, child);
        assertThat(world.people.teamOf(teacher, run)).isEmpty();
        assertThat(world.get(helper, task).isReopenable()).isFalse();
        assertThatThrownBy(() -> world.did(helper, door -> door.reopen(task, world.version(task))))
                .hasMessage("task.rule.notInTeam");
    }

    @Test
    void aMistakeIsNotUndoneWhenATaskHasMovedOn() { // run R17
        UUID task = given(helper);
        attaching.attach(teacher, run, child);
        world.finish(helper, task);
        assertThatThrownBy(() -> attaching.undo(teacher, run)).hasMessage("run.rule.notUndone");
    }

    @Test
    void whoHasNothingToDoWithTheRunIsNotToldWhoHas() { // run R7
        given(helper);
        assertThat(TestDatabase.sqlAsApplication(
                        stranger.account().toString(), "select * from run_colleagues('%s')".formatted(run)))
                .isEmpty();
    }

    private UUID given(Colleague to) {
        UUID task = world.aTask(run);
        world.handOn(teacher, task, to);
        world.accept(to, task);
        return task;
    }

    private RunCompany company(UUID about) {
        return attaching.attachments(teacher, door -> door.company(run, about));
    }

    private static LinkRow link(Colleague who, String name) {
        return new LinkRow(who.employee(), name);
    }

    private static void letGo(UUID task) {
        TestDatabase.sql("update task set assignee_ref = null, reason = 'NOBODY' where ref = '" + task + "'");
    }

    private static String assignee(UUID task) {
        return TestDatabase.sql("select coalesce(cast(assignee_ref as text), 'nobody') from task where ref = '%s'"
                        .formatted(task))
                .get(0)
                .get(0);
    }

    private List<UUID> seen(Colleague who) {
        return TestDatabase.sqlAsApplication(
                        who.account().toString(), "select ref from task where run_ref = '" + run + "'")
                .stream()
                .map(row -> UUID.fromString(row.get(0)))
                .toList();
    }
}

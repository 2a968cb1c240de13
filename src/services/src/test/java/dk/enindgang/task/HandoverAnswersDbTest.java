package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R6, R9: what becomes of a question, for who asked and for who was asked. */
class HandoverAnswersDbTest {

    private static final Instant YESTERDAY = TaskWorld.MONDAY.minus(Duration.ofDays(1));

    private final TaskWorld world = new TaskWorld();
    private final Colleague teacher = world.people.teacher;
    private final Colleague helper = world.people.helper;
    private final Colleague stranger = world.people.stranger;

    @Test
    void aNoIsToldUntilItIsRead() { // R6
        UUID task = asked(world.aRun());
        assertThat(answers(teacher)).isEmpty();
        decline(task);
        assertThat(answers(teacher)).singleElement().satisfies(no -> {
            assertThat(no.isDeclined()).isTrue();
            assertThat(no.task()).isEqualTo(task);
            assertThat(no.to()).isEqualTo("Poul Engvang");
            assertThat(no.why()).isEqualTo("Jeg er på kursus");
        });
        assertThat(answers(helper)).isEmpty();
        see(helper, task);
        assertThat(answers(teacher)).as("somebody else has read it").hasSize(1);
        see(teacher, task);
        assertThat(answers(teacher)).isEmpty();
    }

    @Test
    void aNoIsNewsToWhoAskedAndIsSaidInTheMorning() { // R6
        UUID task = asked(world.aRun());
        decline(task);
        assertThat(news()).contains(DueKind.DECLINED);
        assertThat(tally().declined()).isEqualTo(1);
        see(teacher, task);
        assertThat(news()).doesNotContain(DueKind.DECLINED);
    }

    private List<DueKind> news() {
        return TestDatabase.inTransaction(em -> DueTasksForTests.of(em).news(YESTERDAY)).stream()
                .filter(one -> one.employee().equals(teacher.employee()))
                .map(DueNews::kind)
                .toList();
    }

    private DueTally tally() {
        return TestDatabase.inTransaction(em -> DueTasksForTests.of(em).list(LocalDate.of(2026, 11, 30), YESTERDAY))
                .stream()
                .filter(one -> one.employee().equals(teacher.employee()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNoIsToldNoMoreWhenAnotherIsAskedOrItIsDone() { // R6
        UUID task = asked(world.aRun());
        decline(task);
        world.handOn(teacher, task, stranger);
        assertThat(answers(teacher)).isEmpty();
        UUID other = asked(world.aRun());
        decline(other);
        world.finish(teacher, other);
        assertThat(answers(teacher)).isEmpty();
    }

    @Test
    void aYesIsToldForAFewDays() { // R6
        UUID task = asked(world.aRun());
        world.accept(helper, task);
        assertThat(answers(teacher)).singleElement().satisfies(yes -> {
            assertThat(yes.isDeclined()).isFalse();
            assertThat(yes.to()).isEqualTo("Poul Engvang");
        });
        world.now = TaskWorld.MONDAY.plus(Duration.ofDays(4));
        assertThat(answers(teacher)).isEmpty();
    }

    @Test
    void theAnswersAreOneStatement() {
        decline(asked(world.aRun()));
        world.accept(helper, asked(world.aRun()));
        assertThat(TestDatabase.statementsOf(() -> answers(teacher))).isEqualTo(1);
    }

    @Test
    void whatWasAnsweredIsNotRewrittenByBeingRead() { // R6
        UUID task = asked(world.aRun());
        decline(task);
        see(teacher, task);
        assertThatThrownBy(() -> TestDatabase.sql("update task_handover set answer = 'Andet', told_at = now()"))
                .hasMessageContaining("not rewritten");
        UUID waiting = asked(world.aRun());
        assertThatThrownBy(() -> TestDatabase.sql("update task_handover set told_at = now() where task_id ="
                        + " (select id from task where ref = '" + waiting + "')"))
                .hasMessageContaining("task_handover_told");
    }

    @Test
    void whatWasOpenedByNameIsClosedHoweverTheQuestionEnds() { // R9
        UUID run = world.aChildsRun(Protection.ADDRESS);
        UUID task = asked(run);
        assertThat(opened(run)).isTrue();
        world.handovers(teacher, door -> door.withdraw(task, world.version(task)));
        assertThat(opened(run)).as("withdrawn").isFalse();
        world.handOn(teacher, task, helper);
        assertThat(opened(run)).isTrue();
        world.handOn(teacher, task, stranger);
        assertThat(opened(run)).as("another is asked").isFalse();
        world.handOn(teacher, task, helper);
        world.finish(teacher, task);
        assertThat(opened(run)).as("done").isFalse();
    }

    @Test
    void itIsClosedWhereTheDatabaseEndsTheQuestion() { // R9
        UUID run = world.aChildsRun(Protection.ADDRESS);
        asked(run);
        world.work(CallerForTests.anAccount(), work -> {
            work.handOver(Set.of(teacher.account()), stranger.account());
            return "";
        });
        assertThat(opened(run)).as("who asked leaves").isFalse();

        UUID other = world.aChildsRun(Protection.ADDRESS);
        asked(other);
        TestDatabase.sql("update task_handover set status = 'WITHDRAWN', answered_at = now() where status = 'WAITING'"
                + " and to_ref = '" + helper.employee() + "'");
        assertThat(opened(other)).as("plain sql").isFalse();
    }

    @Test
    void whoWorksWithTheChildOrIsAskedTwiceKeepsWhatWasOpened() { // R9
        UUID run = world.aChildsRun(Protection.ADDRESS);
        UUID first = asked(run);
        UUID second = world.make(run, "4");
        world.handOn(teacher, second, helper);
        decline(first);
        assertThat(opened(run)).as("she is asked to take the other").isTrue();
        world.accept(helper, second);
        world.handOn(teacher, first, helper);
        decline(first);
        assertThat(opened(run)).as("she works with the child").isTrue();
    }

    private UUID asked(UUID run) {
        UUID task = world.aTask(run);
        world.handOn(teacher, task, helper);
        return task;
    }

    private void decline(UUID task) {
        world.answered(helper, door -> door.decline(task, world.version(task), "Jeg er på kursus"));
    }

    private List<HandoverAnswer> answers(Colleague who) {
        return world.handovers(who, TaskHandovers::listAnswers);
    }

    private void see(Colleague who, UUID task) {
        world.handovers(who, door -> {
            door.see(task);
            return "";
        });
    }

    private boolean opened(UUID run) {
        return !TestDatabase.sql(
                        "select 1 from access_grant where ended_at is null and employee_ref = '%s' and person_ref = '%s'"
                                .formatted(helper.employee(), world.people.child(run)))
                .isEmpty();
    }
}

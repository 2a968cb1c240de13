package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.account.Profession;
import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.ResponsibleReason;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutcomesDbTest {

    private final TaskWorld world = new TaskWorld();

    @Test
    void onTheFridayBeforeEasterTheTaskLandsOnTheRightDayWithTheSubstitute() { // R3, R4
        world.now = denmark("2027-03-19T15:00:00");
        Colleagues.away(world.people.leader, day("2027-03-15"), day("2027-04-02"), world.people.helper);
        UUID run = world.aRun();

        Proposal own = world.proposal(run, "1");
        assertThat(own.due().at())
                .as("five working days, and Easter between")
                .isEqualTo(denmark("2027-03-31T23:59:59"));
        assertThat(own.responsible().reason()).isEqualTo(ResponsibleReason.FOLLOWS);
        Proposal leaders = world.proposal(run, "2");
        assertThat(leaders.due().at()).isEqualTo(denmark("2027-04-19T23:59:59"));
        assertThat(leaders.responsible().name()).isEqualTo("Poul Engvang");
        assertThat(leaders.responsible().reason()).isEqualTo(ResponsibleReason.SUBSTITUTE);

        UUID task = world.make(run, "2");
        assertThat(world.list(world.people.helper, TaskShelf.OPEN))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.ref()).isEqualTo(task);
                    assertThat(row.due()).isEqualTo(denmark("2027-04-19T23:59:59"));
                });
        assertThat(world.get(world.people.helper, task).responsible()).satisfies(why -> {
            assertThat(why.reason()).isEqualTo(ResponsibleReason.SUBSTITUTE);
            assertThat(why.because()).isEqualTo("Svend Højmark");
            assertThat(why.until()).isEqualTo(day("2027-04-02"));
        });
    }

    @Test
    void onADayOffWhoIsThereIsAskedForTheNextWorkingDay() { // R3
        world.now = denmark("2027-03-27T12:00:00");
        Colleagues.away(world.people.leader, day("2027-03-30"), day("2027-03-30"), world.people.helper);
        assertThat(world.proposal(world.aRun(), "2").responsible().name()).isEqualTo("Poul Engvang");
    }

    @Test
    void readingMakesNoTask() { // R1
        UUID run = world.aRun();
        assertThat(world.proposal(run, "1").isOffered()).isTrue();
        assertThat(TestDatabase.sql("select 1 from task where run_ref = '" + run + "'"))
                .isEmpty();
    }

    @Test
    void whatIsMadeTwiceIsOneTask() { // R2
        UUID run = world.aRun();
        UUID step = world.proposal(run, "1").step();
        assertThat(create(run, step)).isEqualTo(1);
        assertThat(create(run, step)).isZero();
        assertThat(world.proposal(run, "1").status()).isEqualTo(TaskStatus.OPEN);
        assertThatThrownBy(() -> TestDatabase.sql("""
                        insert into task (id, version, ref, run_ref, step_ref, guide_slug, guide_edition, step_number, title,
                            unit_ref, assignee_ref, reason, created_by, created_at, touched_at)
                        select nextval('stored_seq'), 1, gen_random_uuid(), run_ref, step_ref, guide_slug, guide_edition,
                            step_number, title, unit_ref, assignee_ref, reason, created_by, created_at, touched_at
                        from task where run_ref = '%s'""".formatted(run))).hasMessageContaining("task_once");
    }

    @Test
    void aBeginningNobodyToldMakesATaskWithoutADay() { // R4
        UUID run = world.aRun();
        Proposal untold = world.proposal(run, "3");
        assertThat(untold.due().at()).isNull();
        assertThat(untold.due().asks()).isEqualTo(DeadlineTrigger.NOTIFICATION_RECEIVED);
        assertThat(untold.due().words()).isEqualTo("Snart");

        Instant received = denmark("2027-03-27T20:00:00");
        var told = new OutcomeAsk(run, null, null, Map.of(DeadlineTrigger.NOTIFICATION_RECEIVED, received));
        OutcomeView view = world.outcomes(world.people.teacher, door -> door.get(told));
        assertThat(view.proposals().get(2).due().at())
                .as("24 hours are 24 hours, also when the clock is changed")
                .isEqualTo(denmark("2027-03-28T21:00:00"));
        assertThat(view.asks()).containsExactly(DeadlineTrigger.HANDED_OVER);
    }

    @Test
    void whereThereIsNobodyTheInboxHasIt() { // R3
        UUID run = world.aRun();
        UUID task = world.make(run, "3");
        assertThat(world.list(world.people.helper, TaskShelf.INBOX))
                .extracting(TaskRow::ref)
                .containsExactly(task);
        assertThat(world.get(world.people.teacher, task).responsible().reason()).isEqualTo(ResponsibleReason.NOBODY);
        assertThat(world.list(world.people.otherLeader, TaskShelf.INBOX)).isEmpty();
    }

    @Test
    void whatComesAgainIsProposedAgainWhenItIsDone() { // R13
        UUID run = world.aRun();
        UUID weekly = world.make(run, "4");
        assertThat(world.proposal(run, "4").isOffered()).isFalse();
        world.finish(world.people.teacher, weekly);
        assertThat(world.proposal(run, "4").isOffered()).isTrue();
        assertThat(world.proposal(run, "4").turn()).isEqualTo(2);

        UUID first = world.make(run, "6");
        world.finish(world.people.teacher, first);
        UUID second = world.make(run, "6");
        assertThat(second).isNotEqualTo(first);
        world.finish(world.people.teacher, second);
        assertThat(world.proposal(run, "6").isOffered())
                .as("there are two deadlines")
                .isFalse();

        UUID once = world.make(run, "1");
        world.finish(world.people.teacher, once);
        assertThat(world.proposal(run, "1").status()).isEqualTo(TaskStatus.DONE);
    }

    @Test
    void whoHasATaskAboutAChildWorksWithTheChild() { // R9
        Colleague adviser = Colleagues.in(world.people.school, "Alma Rådgiver");
        Colleagues.worksAs(adviser, Profession.ADVISER);
        UUID run = world.aChildsRun(Protection.NONE);
        UUID task = world.make(run, "3");

        assertThat(world.people.teamOf(world.people.teacher, run))
                .extracting(member -> member.employee())
                .containsExactly(adviser.employee());
        assertThat(world.list(adviser, TaskShelf.OPEN)).singleElement().satisfies(row -> {
            assertThat(row.ref()).isEqualTo(task);
            assertThat(row.child()).startsWith("Alba");
        });
        assertThat(world.get(adviser, task).child()).isNotNull();
    }

    @Test
    void itNeverGoesToOneWhoIsNotImpartial() { // R9
        Colleague adviser = Colleagues.in(world.people.school, "Alma Rådgiver");
        Colleagues.worksAs(adviser, Profession.ADVISER);
        UUID run = world.aChildsRun(Protection.NONE);
        world.people.teamDo(world.people.teacher, door -> door.block(run, adviser.employee()));
        assertThat(world.proposal(run, "3").responsible().employee()).isNull();
    }

    @Test
    void onlyWhoSaysWhoIsInTheTeamMakesTasksAboutAChild() { // R9
        UUID run = world.aChildsRun(Protection.NONE);
        world.people.teamDo(world.people.teacher, door -> door.add(run, world.people.helper.employee()));
        OutcomeView view = world.outcomes(world.people.helper, door -> door.get(TaskWorld.ask(run)));
        assertThat(view.open()).isFalse();
        UUID step = view.proposals().get(0).step();
        assertThatThrownBy(() ->
                        world.outcomes(world.people.helper, door -> door.create(TaskWorld.ask(run), Set.of(step))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("task.rule.notYours");
        assertThatThrownBy(() -> world.outcomes(world.people.stranger, door -> door.get(TaskWorld.ask(run))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsMadeOfAClosedRunOrOfNothing() { // R1
        UUID run = world.aRun();
        UUID step = world.proposal(run, "1").step();
        assertThatThrownBy(
                        () -> world.outcomes(world.people.teacher, door -> door.create(TaskWorld.ask(run), Set.of())))
                .hasMessage("task.rule.noStep");
        world.people.runsDo(world.people.teacher, door -> door.close(run, ""));
        assertThatThrownBy(() -> create(run, step)).hasMessage("run.rule.closed");
    }

    @Test
    void tasksAreToldToOthersWithoutAName() {
        UUID run = world.aRun();
        UUID task = world.make(run, "1");
        assertThat(world.people.fixture.sent).contains(new TaskCreated(task, world.slug, 1, "1", true, true));
    }

    @Test
    void anOutcomeIsReadInEnglishAndWhatIsMadeOfItIsKeptInDanish() {
        UUID run = world.aRun();
        OutcomeView view = world.outcomes(world.people.teacher, door -> door.get(TaskWorld.ask(run), Locale.ENGLISH));
        assertThat(view.title()).isEqualTo("Worried");
        assertThat(view.proposals().get(0).title()).isEqualTo("Listen");
        UUID task = world.make(run, "1");
        assertThat(TestDatabase.sql("select title from task where ref = '" + task + "'"))
                .containsExactly(List.of("Lyt"));
    }

    @Test
    void anOutcomeOfSixStepsTakesFewStatements() {
        UUID run = world.aRun();
        var counts = new HashSet<Integer>();
        for (int i = 0; i < 2; i++) {
            counts.add(TestDatabase.statementsOf(
                    () -> world.outcomes(world.people.teacher, door -> door.get(TaskWorld.ask(run)))));
        }
        assertThat(counts).allMatch(count -> count <= 12);
    }

    private int create(UUID run, UUID step) {
        return world.outcomes(world.people.teacher, door -> door.create(TaskWorld.ask(run), Set.of(step)));
    }

    private static Instant denmark(String local) {
        return LocalDateTime.parse(local).atZone(Clocks.DENMARK).toInstant();
    }

    private static java.time.LocalDate day(String iso) {
        return java.time.LocalDate.parse(iso);
    }
}

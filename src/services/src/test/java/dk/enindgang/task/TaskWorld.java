package dk.enindgang.task;

import dk.enindgang.deadline.DeadlineCounts;
import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.deadline.DeadlineUnit;
import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.Deadline;
import dk.enindgang.guide.DeadlineRule;
import dk.enindgang.guide.DeadlineSource;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.GuideStep;
import dk.enindgang.guide.Obligation;
import dk.enindgang.guide.ProfessionalRole;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.WorkRow;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.run.ChildWorld;
import dk.enindgang.run.RunsForTests;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The school of {@link ChildWorld} with a guide whose steps are somebody's and due some day, and the doors to tasks. */
final class TaskWorld {

    /** A Monday, 10.00 in Denmark. */
    static final Instant MONDAY = Instant.parse("2026-11-30T09:00:00Z");

    final ChildWorld people = new ChildWorld();
    final String slug = "task-" + people.teacher.account();
    Instant now = MONDAY;

    TaskWorld() {
        ActionGuide guide = GuideFixture.aGuideWithoutSteps(slug, "first");
        guide.add(step("1", null, rule(DeadlineTrigger.STEP_STARTED, 5, DeadlineUnit.WORKING_DAYS, false)));
        guide.add(
                step("2", ProfessionalRole.LEADER, rule(DeadlineTrigger.STEP_STARTED, 1, DeadlineUnit.MONTHS, false)));
        guide.add(step(
                "3",
                ProfessionalRole.ADVISER,
                rule(DeadlineTrigger.NOTIFICATION_RECEIVED, 24, DeadlineUnit.HOURS, false)));
        guide.add(step("4", null, rule(DeadlineTrigger.STEP_STARTED, 1, DeadlineUnit.WEEKS, true)));
        guide.add(step("5", null));
        guide.add(step(
                "6",
                null,
                rule(DeadlineTrigger.HANDED_OVER, 1, DeadlineUnit.MONTHS, false),
                rule(DeadlineTrigger.HANDED_OVER, 3, DeadlineUnit.MONTHS, false)));
        people.fixture.publish(GuideFixture.inEnglish(guide, "Worried", "Listen"));
    }

    private static GuideStep step(String number, @Nullable ProfessionalRole role, DeadlineRule... rules) {
        GuideStep step = GuideFixture.aStep(number);
        step.oblige(Obligation.SKAL);
        if (role != null) {
            step.entrust(role);
        }
        if (rules.length > 0) {
            step.due(new Deadline("Snart", DeadlineSource.LAW), List.of(rules));
        }
        return step;
    }

    private static DeadlineRule rule(DeadlineTrigger trigger, int amount, DeadlineUnit unit, boolean repeats) {
        return new DeadlineRule(trigger, DeadlineCounts.AFTER, null, amount, unit, repeats);
    }

    /** An anonymous run of the teacher's. */
    UUID aRun() {
        return people.runs(people.teacher, door -> door.start(slug));
    }

    /** A run of the teacher's about a child. */
    UUID aChildsRun(Protection protection) {
        return people.children(
                people.teacher, door -> door.start(slug, people.school, PersonsForTests.aChild("Alba", protection)));
    }

    /** The task of the teacher's own first step. */
    UUID aTask(UUID run) {
        return make(run, "1");
    }

    /** The teacher makes a task of that step. */
    UUID make(UUID run, String step) {
        outcomes(
                people.teacher,
                door -> door.create(ask(run), Set.of(proposal(run, step).step())));
        return UUID.fromString(
                TestDatabase.sql("select ref from task where run_ref = '%s' and step_number = '%s' and status = 'OPEN'"
                                .formatted(run, step))
                        .get(0)
                        .get(0));
    }

    Proposal proposal(UUID run, String step) {
        return outcomes(people.teacher, door -> door.get(ask(run))).proposals().stream()
                .filter(one -> one.number().equals(step))
                .findFirst()
                .orElseThrow();
    }

    static OutcomeAsk ask(UUID run) {
        return new OutcomeAsk(run, null, null, Map.of());
    }

    long version(UUID task) {
        return Long.parseLong(TestDatabase.sql("select version from task where ref = '" + task + "'")
                .get(0)
                .get(0));
    }

    List<TaskRow> list(Colleague who, TaskShelf shelf) {
        return tasks(who, door -> door.list(shelf, 0, 26));
    }

    TaskView get(Colleague who, UUID task) {
        return tasks(who, door -> door.get(task));
    }

    boolean handOn(Colleague who, UUID task, Colleague to) {
        return handovers(who, door -> door.handOn(task, version(task), to.employee(), "Du kender familien"));
    }

    boolean accept(Colleague who, UUID task) {
        return handovers(who, door -> door.accept(task, version(task)));
    }

    boolean finish(Colleague who, UUID task) {
        return tasks(who, door -> door.finish(task, version(task), "Talt"));
    }

    <T> T outcomes(Colleague who, Function<Outcomes, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(doors().outcomes(em, caller(who))));
    }

    <T> T tasks(Colleague who, Function<Tasks, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(doors().tasks(em, caller(who))));
    }

    <T> T handovers(Colleague who, Function<TaskHandovers, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(doors().handovers(em, caller(who))));
    }

    boolean did(Colleague who, Predicate<Tasks> block) {
        return Boolean.TRUE.equals(tasks(who, door -> block.test(door)));
    }

    boolean answered(Colleague who, Predicate<TaskHandovers> block) {
        return Boolean.TRUE.equals(handovers(who, door -> block.test(door)));
    }

    TaskCount count(Colleague who) {
        return tasks(who, Tasks::count);
    }

    List<WorkRow> workOf(UUID editor, Set<UUID> accounts) {
        return work(editor, work -> work.list(accounts));
    }

    <T> T work(UUID editor, Function<TaskWork, T> block) {
        return TestDatabase.inTransaction(em -> {
            Caller caller = CallerForTests.as(editor, "DIRECTORY_EDITOR");
            TestDatabase.actAs(em, editor.toString());
            var work = new TaskWork();
            work.em = em;
            work.system = TestDatabase.systemWork(em);
            work.teams = RunsForTests.runTeams(em, caller);
            work.events = people.fixture.eventsTogether();
            return block.apply(work);
        });
    }

    private Caller caller(Colleague who) {
        return who.equals(people.leader) || who.equals(people.otherLeader)
                ? CallerForTests.as(who.account(), "LEADER")
                : CallerForTests.as(who.account());
    }

    private TasksForTests doors() {
        return new TasksForTests(people.fixture, Clock.fixed(now, Clocks.DENMARK));
    }
}

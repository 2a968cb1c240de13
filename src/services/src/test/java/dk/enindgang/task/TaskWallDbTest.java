package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R9, R12: what the database itself shows and keeps, whoever asks and however wrongly. */
class TaskWallDbTest {

    /** Fixed, so that what fails once fails again. */
    private static final int SEED = 20261128;

    private static final List<String> STEPS = List.of("1", "2", "3", "4", "5");

    private final TaskWorld world = new TaskWorld();
    private final Colleague teacher = world.people.teacher;
    private final Colleague helper = world.people.helper;
    private final Colleague stranger = world.people.stranger;

    @Test
    void plainSqlShowsATaskToThoseAloneWhoHaveToDoWithIt() { // R9
        UUID task = world.aTask(world.aRun());
        world.handOn(teacher, task, helper);
        UUID about = world.aTask(world.aChildsRun(Protection.NONE));
        assertThat(seen(teacher)).containsExactlyInAnyOrder(task, about);
        assertThat(seen(helper)).as("she is asked").containsExactly(task);
        assertThat(seen(world.people.leader)).as("of a child's run").containsExactly(about);
        for (Colleague nobody : List.of(stranger, world.people.otherLeader)) {
            assertThat(seen(nobody)).isEmpty();
            assertThat(acting(nobody, "select 1 from task_handover")).isEmpty();
        }
        assertThat(TestDatabase.sqlAsApplication("select 1 from task")).isEmpty();
        assertThat(TestDatabase.sqlAsApplication("select 1 from task_handover")).isEmpty();
    }

    @Test
    void whatIsNotSeenIsNotChangedEither() { // R9
        UUID task = world.aTask(world.aRun());
        UUID about = world.aTask(world.aChildsRun(Protection.NONE));
        for (Colleague nobody : List.of(stranger, helper)) {
            acting(nobody, "update task set status = 'DONE', done_at = now()");
            acting(nobody, "update task set assignee_ref = '%s'".formatted(nobody.employee()));
        }
        assertThat(TestDatabase.sql(
                        "select 1 from task where status = 'OPEN' and assignee_ref = '%s' and ref in ('%s', '%s')"
                                .formatted(teacher.employee(), task, about)))
                .hasSize(2);
        assertThatThrownBy(() -> acting(
                        stranger,
                        "insert into task_handover (id, version, ref, task_id, to_ref, given_by, given_at, reason)"
                                + " values (1, 1, gen_random_uuid(), %s, '%s', '%s', now(), 'Til mig')"
                                        .formatted(id(task), stranger.employee(), stranger.account())))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> acting(stranger, copyOf(task))).hasMessageContaining("row-level security");
    }

    @Test
    void whatATaskIsAndWhenItIsDueStays() { // R4
        UUID task = world.aTask(world.aRun());
        for (String change : List.of("due_at = now()", "title = 'Andet'", "person_ref = gen_random_uuid()")) {
            assertThatThrownBy(() -> acting(teacher, "update task set " + change + " where ref = '" + task + "'"))
                    .as(change)
                    .hasMessageContaining("stays");
        }
        world.handOn(teacher, task, helper);
        world.accept(helper, task);
        assertThatThrownBy(() -> acting(helper, "update task_handover set answer = 'Andet'"))
                .hasMessageContaining("not rewritten");
    }

    @Test
    void theDatabaseKeepsTheRules() {
        UUID task = world.aTask(world.aRun());
        for (String broken : List.of(
                "reason = 'NOBODY'",
                "status = 'DONE'",
                "status = 'GONE'",
                "note = repeat('x', 4001)",
                "assignee_ref = null, reason = 'TOOK'")) {
            assertThatThrownBy(() -> acting(teacher, "update task set " + broken + " where ref = '" + task + "'"))
                    .as(broken)
                    .hasMessageContaining("violates check constraint");
        }
    }

    @Test
    void whomATaskIsAboutItsRunSays() { // R9
        UUID run = world.aChildsRun(Protection.NONE);
        UUID task = world.aTask(run);
        assertThat(TestDatabase.sql("select person_ref, unit_ref from task where ref = '" + task + "'"))
                .containsExactly(List.of(world.people.child(run).toString(), world.people.school.toString()));
    }

    @Test
    void whoIsNotImpartialSeesNothingOfItAnyMore() { // R9
        UUID run = world.aChildsRun(Protection.NONE);
        UUID task = world.aTask(run);
        world.handOn(teacher, task, helper);
        world.accept(helper, task);
        world.people.teamDo(teacher, door -> door.block(run, helper.employee()));
        assertThat(seen(helper)).isEmpty();
        acting(helper, "update task set status = 'DONE', done_at = now()");
        assertThat(TestDatabase.sql("select 1 from task where status = 'OPEN' and ref = '" + task + "'"))
                .hasSize(1);
    }

    @Test
    void whatIsKeptIsWhatWouldBeCounted() { // R12
        var chance = new Random(SEED);
        List<UUID> runs = List.of(world.aRun(), world.aRun(), world.aChildsRun(Protection.NONE));
        for (int i = 0; i < 60; i++) {
            something(chance, runs.get(chance.nextInt(runs.size())), STEPS.get(chance.nextInt(STEPS.size())));
        }
        assertThat(TestDatabase.sql("""
                        select employee_ref, due_day, open from task_load where open <> 0 except
                        select assignee_ref, coalesce(due_day, 'infinity'), count(*) from task
                        where status = 'OPEN' and assignee_ref is not null group by 1, 2""")).isEmpty();
        assertThat(TestDatabase.sql("""
                        with counted as (
                            select unit_ref, coalesce(assignee_ref, '00000000-0000-0000-0000-000000000000'),
                                coalesce(due_day, 'infinity'), cast(count(*) as int) from task
                            where status = 'OPEN' group by 1, 2, 3),
                        kept as (select unit_ref, employee_ref, due_day, open from task_unit_load where open <> 0
                            and unit_ref in (select unit_ref from task))
                        (select * from counted except select * from kept) union all
                        (select * from kept except select * from counted)""")).isEmpty();
        assertThat(TestDatabase.sql("""
                        select assignee_ref, coalesce(due_day, 'infinity'), count(*) from task
                        where status = 'OPEN' and assignee_ref is not null group by 1, 2 except
                        select employee_ref, due_day, open from task_load""")).isEmpty();
        assertThat(TestDatabase.sql("""
                        select coalesce(w.employee_ref, c.to_ref) from task_waiting w full join (
                            select to_ref, count(*) as waiting from task_handover where status = 'WAITING' group by 1) c
                        on c.to_ref = w.employee_ref
                        where coalesce(w.waiting, 0) <> coalesce(c.waiting, 0)""")).isEmpty();
        assertThat(TestDatabase.sql("select 1 from task_load where open > 0"))
                .as("something was done")
                .isNotEmpty();
    }

    @Test
    void nobodyWritesTheNumbers() { // R12
        assertThatThrownBy(() -> acting(teacher, "update task_load set open = 0"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        acting(teacher, "select task_load_add('%s', current_date, 1)".formatted(teacher.employee())))
                .hasMessageContaining("permission denied");
    }

    private void something(Random chance, UUID run, String step) {
        List<List<String>> open = TestDatabase.sql(
                "select ref, assignee_ref from task where run_ref = '%s' and step_number = '%s' and status = 'OPEN'"
                        .formatted(run, step));
        if (open.isEmpty()) {
            if (world.proposal(run, step).isOffered()) {
                world.make(run, step);
            }
            return;
        }
        UUID task = UUID.fromString(open.get(0).get(0));
        if (!teacher.employee().toString().equals(open.get(0).get(1))) {
            world.tasks(teacher, door -> door.take(task, world.version(task)));
            return;
        }
        switch (chance.nextInt(4)) {
            case 0 -> world.finish(teacher, task);
            case 1 -> world.handOn(teacher, task, helper);
            case 2 -> {
                world.handOn(teacher, task, helper);
                world.accept(helper, task);
            }
            default -> {
                world.handOn(teacher, task, stranger);
                world.handovers(stranger, door -> door.decline(task, world.version(task), "Nej"));
            }
        }
    }

    private static String copyOf(UUID task) {
        return """
                insert into task (id, version, ref, run_ref, step_ref, guide_slug, guide_edition, step_number, title,
                    unit_ref, reason, created_by, created_at, touched_at)
                values (1, 1, gen_random_uuid(), %s, %s, %s, 1, '5', 'x', %s, 'NOBODY', %s, now(), now())""".formatted(
                        of(task, "run_ref"),
                        of(task, "step_ref"),
                        of(task, "guide_slug"),
                        of(task, "unit_ref"),
                        of(task, "created_by"));
    }

    private static String of(UUID task, String column) {
        return "'"
                + TestDatabase.sql("select " + column + " from task where ref = '" + task + "'")
                        .get(0)
                        .get(0)
                + "'";
    }

    private static String id(UUID task) {
        return TestDatabase.sql("select id from task where ref = '" + task + "'")
                .get(0)
                .get(0);
    }

    private static List<UUID> seen(Colleague who) {
        return acting(who, "select ref from task").stream()
                .map(row -> UUID.fromString(row.get(0)))
                .toList();
    }

    private static List<List<String>> acting(Colleague who, String sql) {
        return TestDatabase.sqlAsApplication(who.account().toString(), sql);
    }
}

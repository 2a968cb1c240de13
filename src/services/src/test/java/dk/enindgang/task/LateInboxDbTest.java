package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R16: who is told what is late in an inbox. */
class LateInboxDbTest {

    private final TaskWorld world = new TaskWorld();
    private final Colleague teacher = world.people.teacher;
    private final Colleague helper = world.people.helper;
    private final Colleague leader = world.people.leader;
    private final LocalDate today = LocalDate.now(Clock.system(Clocks.DENMARK));

    @Test
    void whoLeadsIsToldWhatIsLateInTheInboxAndSoIsWhoActsForHer() { // R16
        UUID run = world.aRun();
        UUID late = world.make(run, "1");
        assertThat(lateInboxes(leader)).isZero();
        world.now = TaskWorld.MONDAY.plus(Duration.ofDays(20));
        assertThat(lateInboxes(leader)).as("she has it").isZero();
        Colleagues.away(teacher, today, today, null);
        assertThat(lateInboxes(leader)).isEqualTo(1);
        assertThat(lateInboxes(world.people.otherLeader)).isZero();
        assertThat(lateInboxes(helper)).isZero();
        Colleagues.away(leader, today, today, helper);
        assertThat(lateInboxes(helper)).isEqualTo(1);
        assertThat(inbox(helper)).containsExactly(late);
    }

    @Test
    void whoActsForWhoLeadsIsToldOnlyOfWhatSheMaySee() { // R9, R16
        UUID run = world.aChildsRun(Protection.NONE);
        UUID late = world.make(run, "1");
        TestDatabase.sql("update task set assignee_ref = null, reason = 'NOBODY' where ref = '" + late + "'");
        world.now = TaskWorld.MONDAY.plus(Duration.ofDays(20));
        LocalDate day = LocalDate.ofInstant(world.now, Clocks.DENMARK);
        assertThat(lateInboxes(leader)).isEqualTo(1);
        assertThat(mailed(leader, day)).isEqualTo(1);

        Colleagues.away(leader, day.isBefore(today) ? day : today, day.isBefore(today) ? today : day, helper);
        assertThat(inbox(helper)).isEmpty();
        assertThat(lateInboxes(helper)).isZero();
        assertThat(mailed(helper, day)).isZero();

        world.people.teamDo(teacher, door -> door.add(run, helper.employee()));
        assertThat(inbox(helper)).containsExactly(late);
        assertThat(lateInboxes(helper)).isEqualTo(1);
        assertThat(mailed(helper, day)).isEqualTo(1);
    }

    @Test
    void aUnitWithoutALeaderIsLookedAfterFromAbove() { // R16
        UUID above = Colleagues.aUnit("Skolerne");
        Colleague head = Colleagues.in(above, "Alma Fjernsø");
        Colleagues.below(world.people.school, above);
        Colleagues.leads(head, above);
        world.make(world.aRun(), "1");
        Colleagues.away(teacher, today, today, null);
        world.now = TaskWorld.MONDAY.plus(Duration.ofDays(20));
        assertThat(lateInboxes(head)).as("the unit has its own").isZero();
        TestDatabase.sql("update unit_leader set valid_to = current_date - 2 where employee_id ="
                + " (select id from employee where ref = '" + leader.employee() + "')");
        assertThat(lateInboxes(head)).isEqualTo(1);
    }

    private int mailed(Colleague who, LocalDate day) {
        return TestDatabase.inTransaction(em -> DueTasksForTests.of(em).list(day, world.now.minus(Duration.ofDays(1))))
                .stream()
                .filter(one -> one.employee().equals(who.employee()))
                .mapToInt(DueTally::inbox)
                .sum();
    }

    private List<UUID> inbox(Colleague who) {
        return world.list(who, TaskShelf.INBOX).stream().map(TaskRow::ref).toList();
    }

    private int lateInboxes(Colleague who) {
        return world.tasks(who, Tasks::countLateInboxes);
    }
}

package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.account.Profession;
import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.GuideLevel;
import dk.enindgang.guide.GuideStep;
import dk.enindgang.guide.Obligation;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is offered and not pushed, what is refused, and what is left to the inbox when tasks are made. */
class OutcomeLimitsDbTest {

    private final TaskWorld world = new TaskWorld();

    @Test
    void aSlipOfTheHandMakesNoDeadline() { // R4
        UUID run = world.aRun();
        UUID step = world.proposal(run, "3").step();
        for (String slip : List.of("2026-12-01T00:00:00", "2024-11-29T00:00:00")) {
            assertThatThrownBy(() -> create(run, step, DeadlineTrigger.NOTIFICATION_RECEIVED, slip))
                    .as(slip)
                    .isInstanceOfSatisfying(
                            RuleViolation.class, no -> assertThat(no.field()).isEqualTo("received"))
                    .hasMessageStartingWith("task.rule.told");
        }
        assertThat(create(run, step, DeadlineTrigger.NOTIFICATION_RECEIVED, "2026-11-30T09:00:00"))
                .isEqualTo(1);
        UUID birthday = world.proposal(run, "1").step();
        assertThat(create(run, birthday, DeadlineTrigger.TURNS_18, "2030-01-01T00:00:00"))
                .as("what is still to come is told as well")
                .isEqualTo(1);
    }

    @Test
    void whoCannotBeReachedTodayLeavesItToTheInbox() { // R3, R9
        world.now = denmark("2126-01-07T10:00:00");
        Colleague adviser = Colleagues.in(world.people.school, "Alma Rådgiver");
        Colleagues.worksAs(adviser, Profession.ADVISER);
        TestDatabase.sql("update employment set valid_from = '2126-01-01' where employee_id ="
                + " (select id from employee where ref = '" + adviser.employee() + "')");
        UUID run = world.aChildsRun(Protection.NONE);
        assertThat(world.proposal(run, "3").responsible().employee()).isEqualTo(adviser.employee());
        UUID hers = world.proposal(run, "3").step();
        UUID mine = world.proposal(run, "1").step();
        assertThat(create(run, hers, mine)).isEqualTo(2);
        assertThat(TestDatabase.sql("select reason from task where run_ref = '" + run + "' order by step_number"))
                .containsExactly(List.of("FOLLOWS"), List.of("NOBODY"));
        assertThat(world.people.teamOf(world.people.teacher, run)).isEmpty();
    }

    @Test
    void whatHoldsOnEveryLevelIsOfferedButNotPushed() { // R1
        ActionGuide guide = GuideFixture.aGuideWithoutSteps("levels-" + world.people.teacher.account(), "first");
        GuideLevel level = guide.add(new GuideLevel(0, "Niveau 0", "Trivsel", "Skolen"));
        level.bound("Bekymring", "Trivsel igen", false);
        for (String number : List.of("0.1", "U")) {
            GuideStep step = GuideFixture.aStep(number);
            step.oblige(Obligation.SKAL);
            if (!"U".equals(number)) {
                step.standOn(level);
            }
            guide.add(step);
        }
        world.people.fixture.publish(guide);
        UUID run = world.people.runs(world.people.teacher, door -> door.start(guide.getSlug()));

        OutcomeView view = world.outcomes(world.people.teacher, door -> door.get(TaskWorld.ask(run)));
        assertThat(view.proposals()).extracting(Proposal::number).containsExactly("0.1", "U");
        assertThat(view.proposals()).allMatch(Proposal::isOffered);
        assertThat(view.proposals())
                .filteredOn(view::isChosen)
                .extracting(Proposal::number)
                .containsExactly("0.1");
        UUID always = view.proposals().get(1).step();
        assertThat(create(run, always)).isEqualTo(1);
    }

    private int create(UUID run, UUID step, DeadlineTrigger trigger, String at) {
        var told = new OutcomeAsk(run, null, null, Map.of(trigger, denmark(at)));
        return world.outcomes(world.people.teacher, door -> door.create(told, Set.of(step)));
    }

    private int create(UUID run, UUID... steps) {
        return world.outcomes(world.people.teacher, door -> door.create(TaskWorld.ask(run), Set.of(steps)));
    }

    private static Instant denmark(String local) {
        return LocalDateTime.parse(local).atZone(Clocks.DENMARK).toInstant();
    }
}

package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.access.Act;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChildRunsDbTest {

    private final ChildWorld world = new ChildWorld();

    @Test
    void aRunIsAboutAChildAndHandledByAUnitWhereIWork() { // R9
        assertThat(world.unitsOf(world.teacher)).containsExactly(new LinkRow(world.school, "Ellen-skolen"));
        UUID run = world.aRun(Protection.NONE);

        GuideRunView view = world.get(world.teacher, run);
        assertThat(view.child().person().name()).isEqualTo("Alba Prøvesen");
        assertThat(view.child().unit()).isEqualTo("Ellen-skolen");
        assertThat(view.acts()).containsExactlyInAnyOrder(Act.READ, Act.CHANGE, Act.TEAM);
        assertThatThrownBy(() -> world.children(
                        world.teacher,
                        door -> door.start(world.slug, world.other, PersonsForTests.aChild("Alba", Protection.NONE))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("run.rule.unit");
    }

    @Test
    void anotherRunCanBeAboutTheSameChildForThoseWhoWorkWithIt() { // R9
        UUID run = world.aRun(Protection.NONE);
        UUID child = child(run);
        assertThat(world.childrenOf(world.teacher)).extracting(PersonView::ref).containsExactly(child);
        UUID second = world.children(world.teacher, door -> door.start(world.slug, world.school, child));

        assertThat(child(second)).isEqualTo(child);
        assertThat(world.childrenOf(world.stranger)).isEmpty();
        assertThatThrownBy(() -> world.children(world.stranger, door -> door.start(world.slug, world.school, child)))
                .hasMessage("run.rule.child");
    }

    @Test
    void whoHasNothingToDoWithItDoesNotLearnThatItIsThere() { // R7
        UUID run = world.aRun(Protection.NONE);
        for (Colleague one : new Colleague[] {world.stranger, world.helper, world.otherLeader}) {
            assertThatThrownBy(() -> world.get(one, run)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> answer(one, run)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.runsDo(one, door -> door.pause(run))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.runsDo(one, door -> door.close(run, "")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.runs(one, door -> door.listTyped(run)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.teamOf(one, run)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.teamDo(one, door -> door.add(run, one.employee())))
                    .isInstanceOf(NotFound.class);
            assertThat(world.list(one)).isEmpty();
            assertThat(world.listOfUnits(one)).isEmpty();
        }
    }

    @Test
    void theTeamWorksOnItAndWhoLeftItDoesNot() { // R10
        UUID run = world.aRun(Protection.NONE);
        world.teamDo(world.teacher, door -> door.add(run, world.helper.employee()));
        world.teamDo(world.teacher, door -> door.add(run, world.helper.employee()));

        assertThat(world.teamOf(world.helper, run))
                .extracting(RunMemberRow::name)
                .containsExactly("Poul Engvang");
        assertThat(answer(world.helper, run).saved()).isTrue();
        assertThat(world.list(world.helper)).extracting(GuideRunRow::child).containsExactly("Alba Prøvesen");
        assertThat(world.get(world.teacher, run).entry(world.step()).mine()).isFalse();
        assertThatThrownBy(() -> world.teamDo(world.helper, door -> door.add(run, world.stranger.employee())))
                .isInstanceOf(NotFound.class);

        world.teamDo(world.teacher, door -> door.remove(run, world.helper.employee()));
        assertThatThrownBy(() -> world.get(world.helper, run)).isInstanceOf(NotFound.class);
    }

    @Test
    void theLeaderOfTheDayReadsAndSaysWhoWorksOnItButDoesNotAnswer() { // access R2
        UUID run = world.aRun(Protection.NONE);
        assertThat(world.get(world.leader, run).acts()).containsExactlyInAnyOrder(Act.READ, Act.TEAM);
        assertThat(world.listOfUnits(world.leader)).extracting(GuideRunRow::ref).containsExactly(run);
        assertThatThrownBy(() -> answer(world.leader, run)).isInstanceOf(NotFound.class);

        Colleague past = Colleagues.in(world.school, "Forrige Leder");
        TestDatabase.sql("update unit_leader set valid_to = current_date - 1 where employee_id ="
                + " (select id from employee where ref = '" + world.leader.employee() + "')");
        Colleagues.leads(past, world.school, LocalDate.now(Clocks.DENMARK).plusDays(1), "");
        assertThatThrownBy(() -> world.get(world.leader, run)).isInstanceOf(NotFound.class);
    }

    @Test
    void aProtectedChildIsOpenToThoseAloneWhoWereNamed() { // access R3
        UUID run = world.aRun(Protection.ADDRESS);
        assertThat(world.get(world.teacher, run).child().person().restricted()).isTrue();
        assertThatThrownBy(() -> world.get(world.leader, run)).isInstanceOf(NotFound.class);
        assertThat(world.listOfUnits(world.leader)).isEmpty();

        world.teamDo(world.teacher, door -> door.add(run, world.helper.employee()));
        assertThat(world.get(world.helper, run).open()).isTrue();
        world.teamDo(world.teacher, door -> door.remove(run, world.helper.employee()));
        assertThatThrownBy(() -> world.get(world.helper, run)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsNotImpartialSeesNothingMoreAlsoNotHerOwn() { // R11, access R4
        UUID run = world.aRun(Protection.NONE);
        world.teamDo(world.teacher, door -> door.add(run, world.helper.employee()));
        world.teamDo(world.helper, door -> door.stepBack(run));
        assertThatThrownBy(() -> world.get(world.helper, run)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.teamDo(world.teacher, door -> door.add(run, world.helper.employee())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("run.rule.notImpartial");

        world.teamDo(world.leader, door -> door.block(run, world.teacher.employee()));
        assertThatThrownBy(() -> world.get(world.teacher, run)).isInstanceOf(NotFound.class);
        assertThat(world.list(world.teacher)).isEmpty();
        assertThat(world.childrenOf(world.teacher)).isEmpty();
    }

    @Test
    void aNameOpensNoWorkByItself() { // access R3
        UUID first = world.aRun(Protection.ADDRESS);
        UUID second = world.children(world.teacher, door -> door.start(world.slug, world.school, child(first)));
        world.teamDo(world.teacher, door -> door.add(first, world.helper.employee()));

        assertThat(world.get(world.helper, first).open()).isTrue();
        assertThatThrownBy(() -> world.get(world.helper, second)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoLeavesOneTeamKeepsHerOwnWorkWithAProtectedChild() { // R10
        UUID first = world.aRun(Protection.ADDRESS);
        world.teamDo(world.teacher, door -> door.add(first, world.helper.employee()));
        UUID hers = world.children(world.helper, door -> door.start(world.slug, world.school, child(first)));

        world.teamDo(world.teacher, door -> door.remove(first, world.helper.employee()));
        assertThat(world.get(world.helper, hers).open()).isTrue();
        assertThatThrownBy(() -> world.get(world.helper, first)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoDoesNotWorkHereAnyMoreSeesNoChild() { // access R2
        UUID run = world.aRun(Protection.NONE);
        world.teamDo(world.teacher, door -> door.add(run, world.helper.employee()));
        Colleagues.leave(world.helper);
        Colleagues.leave(world.teacher);

        for (Colleague one : new Colleague[] {world.helper, world.teacher}) {
            assertThatThrownBy(() -> world.get(one, run)).isInstanceOf(NotFound.class);
            assertThat(world.list(one)).isEmpty();
            assertThat(world.childrenOf(one)).isEmpty();
            assertThat(TestDatabase.sqlAsApplication(one.account().toString(), "select 1 from person"))
                    .isEmpty();
        }
        assertThatThrownBy(() -> world.teamDo(world.leader, door -> door.add(run, world.helper.employee())))
                .hasMessage("run.rule.notHere");
    }

    @Test
    void whoHasTheRunIsNotTakenIntoItsTeam() { // R10
        UUID run = world.aRun(Protection.NONE);
        assertThatThrownBy(() -> world.teamDo(world.teacher, door -> door.add(run, world.teacher.employee())))
                .hasMessage("run.rule.ownerAlready");
    }

    @Test
    void aMistakenBlockIsLiftedByOthersAndGivesNoAccessByItself() { // R11
        UUID run = world.aRun(Protection.NONE);
        world.teamDo(world.teacher, door -> door.block(run, world.helper.employee()));
        assertThat(blocked(run)).extracting(RunMemberRow::name).containsExactly("Poul Engvang");
        assertThatThrownBy(() -> world.teamDo(world.helper, door -> door.unblock(run, world.helper.employee())))
                .isInstanceOf(NotFound.class);

        world.teamDo(world.teacher, door -> door.unblock(run, world.helper.employee()));
        assertThat(blocked(run)).isEmpty();
        assertThatThrownBy(() -> world.get(world.helper, run)).isInstanceOf(NotFound.class);
        world.teamDo(world.teacher, door -> door.add(run, world.helper.employee()));
        assertThat(world.get(world.helper, run).open()).isTrue();
    }

    @Test
    void anAnonymousRunHasNoTeam() { // R10
        UUID run = world.runs(world.teacher, door -> door.start(world.slug));
        assertThat(world.get(world.teacher, run).child()).isNull();
        assertThatThrownBy(() -> world.teamDo(world.teacher, door -> door.add(run, world.helper.employee())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestDatabase.sql("""
                        insert into run_member (id, version, ref, run_id, employee_ref, added_by, added_at)
                        select 1, 1, gen_random_uuid(), id, '%s', started_by, now() from guide_run where ref = '%s'""".formatted(world.helper.employee(), run)))
                .hasMessageContaining("has no team");
    }

    @Test
    void aListOfChildrenCostsThreeStatementsHoweverLong() {
        world.aRun(Protection.NONE);
        world.aRun(Protection.NONE);
        assertThat(TestDatabase.statementsOf(() -> world.list(world.teacher))).isEqualTo(3);
    }

    private List<RunMemberRow> blocked(UUID run) {
        return world.team(world.teacher, door -> door.listBlocked(run));
    }

    private UUID child(UUID run) {
        return world.get(world.teacher, run).child().person().ref();
    }

    private Answered answer(Colleague who, UUID run) {
        return world.runs(
                who, door -> door.answer(run, world.step(), new Answer(Outcome.DONE, "Talt", ""), Optional.empty()));
    }
}

package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.access.Act;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R13. */
class RunOwnersDbTest {

    private final ChildWorld world = new ChildWorld();

    @Test
    void theOwnerPassesItOnToOneOfTheTeamAndStaysInIt() {
        UUID run = world.aRun(Protection.ADDRESS);
        assertThatThrownBy(() -> world.ownersDo(world.teacher, door -> door.pass(run, world.helper.employee())))
                .hasMessage("run.rule.notInTeam");
        world.teamDo(world.teacher, door -> door.add(run, world.helper.employee()));
        world.ownersDo(world.teacher, door -> door.pass(run, world.helper.employee()));

        assertThat(world.get(world.helper, run).acts()).contains(Act.TEAM);
        assertThat(world.get(world.teacher, run).acts()).containsExactlyInAnyOrder(Act.READ, Act.CHANGE);
        assertThat(world.teamOf(world.helper, run))
                .extracting(RunMemberRow::employee)
                .containsExactly(world.teacher.employee());
    }

    @Test
    void whatIsClosedIsNotPassedOnAndNothingOfItIsSaved() {
        UUID run = world.aRun(Protection.NONE);
        world.teamDo(world.teacher, door -> door.add(run, world.helper.employee()));
        TestDatabase.sql("update guide_run set status = 'CLOSED', closed_at = now() where ref = '" + run + "'");
        assertThatThrownBy(() -> world.ownersDo(world.teacher, door -> door.pass(run, world.helper.employee())))
                .hasMessage("run.rule.closed");
        assertThat(world.teamOf(world.teacher, run))
                .extracting(RunMemberRow::employee)
                .containsExactly(world.helper.employee());
    }

    @Test
    void nothingIsVacantAsLongAsItsOwnerCanWork() {
        world.aRun(Protection.NONE);
        assertThat(vacant()).isEmpty();
    }

    @Test
    void theLeaderFindsWhatNobodyCanGoOnWithAndGivesItWithoutSeeingAProtectedChild() {
        UUID run = world.aRun(Protection.ADDRESS);
        Colleagues.leave(world.teacher);
        assertThat(vacant()).singleElement().satisfies(row -> {
            assertThat(row.ref()).isEqualTo(run);
            assertThat(row.why()).isEqualTo(Vacancy.GONE);
            assertThat(row.toString()).doesNotContain("Alba");
        });
        assertThat(world.owners(world.leader, RunOwners::countVacant)).isOne();
        assertThat(world.owners(world.otherLeader, RunOwners::countVacant)).isZero();
        assertThat(vacant(world.otherLeader)).isEmpty();
        assertThatThrownBy(() -> give(run, world.leader.employee())).hasMessage("run.rule.notYourself");

        give(run, world.helper.employee());
        assertThat(world.get(world.helper, run).child().person().name()).isEqualTo("Alba Prøvesen");
        assertThatThrownBy(() -> world.get(world.leader, run)).isInstanceOf(NotFound.class);
        assertThat(AccessLogs.of(world.leader.account())).contains("CHANGE LEADER UNIT_LEADER LEADERSHIP run");
        assertThat(vacant()).isEmpty();
    }

    @Test
    void aLeaderFurtherUpFindsItTooForTheNearestMayBeAway() {
        UUID run = world.aRun(Protection.NONE);
        Colleagues.leave(world.teacher);
        UUID above = Colleagues.aUnit("Skolerne");
        Colleague chief = Colleagues.in(above, "Ursula Kjær");
        Colleagues.leads(chief, above);
        assertThat(vacantOf(chief)).isEmpty();
        TestDatabase.sql("update unit_place set parent_id = (select id from org_unit where ref = '%s') where unit_id ="
                        .formatted(above)
                + " (select id from org_unit where ref = '%s')".formatted(world.school));
        assertThat(vacantOf(chief)).extracting(VacantRunRow::ref).containsExactly(run);
    }

    @Test
    void anOwnerWhoStepsBackOrIsAwayLeavesAVacantRun() {
        UUID stepped = world.aRun(Protection.NONE);
        world.teamDo(world.teacher, door -> door.stepBack(stepped));
        UUID away = world.aRunOf(world.helper, Protection.NONE);
        TestDatabase.sql("insert into leave (id, version, ref, employee_id, kind, valid_from, valid_to)"
                + " select nextval('stored_seq'), 1, gen_random_uuid(), id, 'ILLNESS', current_date - 1, current_date + 1"
                + " from employee where ref = '" + world.helper.employee() + "'");

        assertThat(vacant()).extracting(VacantRunRow::why).containsExactlyInAnyOrder(Vacancy.CLOSED, Vacancy.AWAY);
        assertThat(vacant()).extracting(VacantRunRow::ref).containsExactlyInAnyOrder(stepped, away);
        assertThatThrownBy(() -> give(stepped, world.teacher.employee()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("run.rule.notImpartial");
        give(away, world.stranger.employee());
        assertThat(world.get(world.helper, away).acts())
                .as("she finds it again when she is back")
                .contains(Act.CHANGE);
        give(stepped, world.stranger.employee());
        assertThat(world.get(world.stranger, stepped).acts()).contains(Act.CHANGE);
    }

    @Test
    void whatIsNotVacantOrNotTheLeadersIsNotGiven() {
        UUID run = world.aRun(Protection.NONE);
        assertThatThrownBy(() -> give(run, world.helper.employee())).isInstanceOf(NotFound.class);
        Colleagues.leave(world.teacher);
        assertThatThrownBy(() -> world.ownersDo(world.otherLeader, door -> door.give(run, world.helper.employee())))
                .isInstanceOf(NotFound.class);
        world.teamDo(world.leader, door -> door.stepBack(run));
        assertThat(vacant()).as("a child the leader is not impartial to").isEmpty();
    }

    private List<VacantRunRow> vacant() {
        return vacant(world.leader);
    }

    private List<VacantRunRow> vacantOf(Colleague chief) {
        return TestDatabase.inTransaction(em -> RunsForTests.runOwners(em, CallerForTests.as(chief.account(), "LEADER"))
                .listVacant(0, 10));
    }

    private List<VacantRunRow> vacant(Colleague leader) {
        return world.owners(leader, door -> door.listVacant(0, 10));
    }

    private void give(UUID run, UUID employee) {
        world.ownersDo(world.leader, door -> door.give(run, employee));
    }
}

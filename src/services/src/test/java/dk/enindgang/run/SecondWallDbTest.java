package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** access R6: nobody opens a door for herself, and who may read may not therefore write; all tried in plain SQL. */
class SecondWallDbTest {

    private final ChildWorld world = new ChildWorld();
    private final UUID run = world.aRun(Protection.NONE);
    private final UUID child = world.child(run);

    @ParameterizedTest
    @ValueSource(strings = {"access_grant", "impartiality_block", "urgent_access", "access_log", "draft"})
    void whatSaysWhoMayIsHiddenFromStrangers(String table) {
        UUID hidden = world.aRun(Protection.ADDRESS);
        world.teamDo(world.teacher, door -> door.block(run, world.helper.employee()));
        assertThatThrownBy(() -> world.get(world.stranger, run)).isInstanceOf(NotFound.class);
        world.take(world.stranger, run, "Barnet er løbet væk");
        DraftsForTests.save(world.teacher.account(), "run/" + hidden, "note", "Om barnet");

        assertThat(TestDatabase.sql("select 1 from " + table)).isNotEmpty();
        assertThat(acting(world.otherLeader, "select 1 from " + table)).isEmpty();
        assertThat(TestDatabase.sqlAsApplication("select 1 from " + table)).isEmpty();
    }

    @Test
    void nobodyGivesHerselfANameOrUrgencyOfAnothers() {
        refused(
                world.stranger,
                "insert into access_grant (id, version, ref, person_ref, employee_ref, given_by, given_at)"
                        + " values (1, 1, gen_random_uuid(), '%s', '%s', '%s', now())"
                                .formatted(child, world.stranger.employee(), world.stranger.account()));
        refused(
                world.stranger,
                "insert into urgent_access (id, version, ref, person_ref, employee_ref, unit_ref, reason, begun_at, ends_at)"
                        + " values (1, 1, gen_random_uuid(), '%s', '%s', '%s', 'Barnet er løbet væk', now(), now() + interval '1 hour')"
                                .formatted(child, world.helper.employee(), world.school));
        refused(
                world.stranger,
                "insert into access_log (account_ref, role, relation, person_ref, kind, purpose, subject, address, request_ref)"
                        + " values ('%s', 'STAFF', 'TEAM', '%s', 'READ', 'WORK', 'run', '', gen_random_uuid())"
                                .formatted(world.teacher.account(), child));
    }

    @Test
    void nobodyMakesAChildHerOwnByARunOfHerOwn() {
        UUID mine = world.runs(world.stranger, door -> door.start(world.slug));
        refused(
                world.stranger,
                "update guide_run set person_ref = '%s', unit_ref = '%s' where ref = '%s'"
                        .formatted(child, world.school, mine));
    }

    @Test
    void whoReadsDoesNotWrite() {
        assertThatThrownBy(() -> world.get(world.stranger, run)).isInstanceOf(NotFound.class);
        world.take(world.stranger, run, "Barnet er løbet væk");
        for (Colleague one : List.of(world.stranger, world.leader)) {
            assertThat(acting(one, "select 1 from guide_run where ref = '" + run + "'"))
                    .hasSize(1);
            acting(one, "update guide_run set status = 'PAUSED' where ref = '" + run + "'");
            acting(one, "update person set surname = 'Anden' where ref = '" + child + "'");
        }
        assertThat(TestDatabase.sql("select r.status, p.surname from guide_run r join person p on p.ref = r.person_ref"
                        + " where r.ref = '" + run + "'"))
                .containsExactly(List.of("OPEN", "Prøvesen"));
    }

    @Test
    void nobodyPutsHerselfBackOrElsewhereOrTakesTheRun() {
        world.teamDo(world.teacher, door -> door.add(run, world.helper.employee()));
        for (String taken : List.of(
                "update run_member set run_id = run_id + 1",
                "update run_member set employee_ref = '%s'".formatted(world.stranger.employee()))) {
            assertThatThrownBy(() -> acting(world.teacher, taken)).hasMessageContaining("not rewritten");
        }
        acting(world.helper, "update run_member set ended_at = now()");
        assertThat(world.teamOf(world.teacher, run))
                .as("hers is not hers to change")
                .hasSize(1);
        assertThatThrownBy(() -> acting(
                        world.helper, "update guide_run set started_by = '%s'".formatted(world.helper.account())))
                .hasMessageContaining("passed on, not taken");

        world.teamDo(world.teacher, door -> door.remove(run, world.helper.employee()));
        acting(world.helper, "update run_member set ended_at = null");
        assertThatThrownBy(() -> acting(world.teacher, "update run_member set ended_at = null"))
                .hasMessageContaining("not rewritten");
        assertThatThrownBy(() -> acting(
                        world.helper,
                        "update employee_account set employee_id = employee_id where account_ref = '%s'"
                                .formatted(world.helper.account())))
                .hasMessageContaining("permission denied");
    }

    @Test
    void urgentAccessIsNotMadeLonger() {
        assertThatThrownBy(() -> world.get(world.stranger, run)).isInstanceOf(NotFound.class);
        world.take(world.stranger, run, "Barnet er løbet væk");
        assertThatThrownBy(() -> acting(
                        world.leader,
                        "update urgent_access set ends_at = ends_at + interval '1 hour' where person_ref = '" + child
                                + "'"))
                .hasMessageContaining("not rewritten");
    }

    @Test
    void nobodySaysWhoseHerOwnAccountIs() { // organisation R12
        assertThatThrownBy(() -> acting(
                        world.stranger,
                        "delete from employee_account where account_ref = '%s'".formatted(world.stranger.account())))
                .hasMessageContaining("her own account");
        acting(
                world.helper,
                "delete from employee_account where account_ref = '%s'".formatted(world.stranger.account()));
        assertThat(TestDatabase.sql(
                        "select changed_by from employee_account_change where not linked and account_ref = '"
                                + world.stranger.account() + "'"))
                .containsExactly(List.of(world.helper.account().toString()));
    }

    @Test
    void aLeaderWithoutTheRoleLeadsNothing() { // access R1
        TestDatabase.sql("update account set roles = '' where ref = '" + world.leader.account() + "'");
        assertThat(acting(world.leader, "select 1 from guide_run where ref = '" + run + "'"))
                .isEmpty();
        TestDatabase.sql("""
                insert into role_assignment (id, version, ref, account_ref, role, unit_ref, source, given_by, valid_from)
                values (nextval('stored_seq'), 1, gen_random_uuid(), '%s', 'LEADER', '%s', 'LOCAL', '%s', current_date)""".formatted(world.leader.account(), world.other, world.teacher.account()));
        assertThat(acting(world.leader, "select 1 from guide_run where ref = '" + run + "'"))
                .as("the role is for another unit")
                .isEmpty();
        TestDatabase.sql("update role_assignment set unit_ref = '%s' where account_ref = '%s'"
                .formatted(world.school, world.leader.account()));
        assertThat(acting(world.leader, "select 1 from guide_run where ref = '" + run + "'"))
                .hasSize(1);
        assertThat(world.listOfUnits(world.leader)).hasSize(1);
    }

    private static void refused(Colleague who, String sql) {
        assertThatThrownBy(() -> acting(who, sql)).as(sql).hasMessageContaining("row-level security");
    }

    private static List<?> acting(Colleague who, String sql) {
        return TestDatabase.sqlAsApplication(who.account().toString(), sql);
    }
}

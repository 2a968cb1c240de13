package dk.enindgang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoleAssignmentsDbTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final UUID admin = CallerForTests.anAccount();
    private final UUID colleague = CallerForTests.anAccount();
    private final String name = "Skolen " + colleague;
    private final UUID unit = Colleagues.aUnit(name);

    @BeforeEach
    void anAdministrator() {
        TestDatabase.sql("update account set roles = 'ADMIN' where ref = '" + admin + "'");
    }

    @Test
    void aGivenRoleIsThereOnItsDaysAndOnNoOthers() { // R16
        give(gift(Role.LEADER, TODAY, TODAY.plusDays(2)));
        assertThat(roles(TODAY.minusDays(1))).containsExactly(Role.STAFF);
        assertThat(roles(TODAY)).containsExactlyInAnyOrder(Role.STAFF, Role.LEADER);
        assertThat(roles(TODAY.plusDays(2))).contains(Role.LEADER);
        assertThat(roles(TODAY.plusDays(3))).containsExactly(Role.STAFF);
    }

    @Test
    void aRoleThatIsTakenBackIsGoneAtTheNextQuestionWhichIsOneStatement() { // R6
        UUID given = give(gift(Role.AUDITOR, TODAY, null));
        give(gift(Role.EDITOR, TODAY, null));
        assertThat(roles(TODAY)).containsExactlyInAnyOrder(Role.STAFF, Role.AUDITOR, Role.EDITOR);
        assertThat(TestDatabase.statementsOf(() -> roles(TODAY))).isEqualTo(1);

        revoke(given);
        assertThat(roles(TODAY)).containsExactlyInAnyOrder(Role.STAFF, Role.EDITOR);
        assertThat(mine()).extracting(RoleAssignmentRow::role).containsExactly(Role.EDITOR);
        revoke(given);
    }

    @Test
    void aRoleFromTheMunicipalitysOwnLogInIsTakenBackThere() { // R18
        TestDatabase.sql("""
                insert into role_assignment (id, version, ref, account_ref, role, unit_ref, source, given_by, valid_from)
                values (nextval('stored_seq'), 1, gen_random_uuid(), '%1$s', 'LEADER', '%2$s', 'IDENTITY_PROVIDER', '%1$s',
                    '2027-01-01')""".formatted(colleague, unit));
        RoleAssignmentRow row = mine().get(0);
        assertThat(row.local()).isFalse();
        assertThat(roles(TODAY)).contains(Role.LEADER);
        assertThatThrownBy(() -> revoke(row.ref())).hasMessage("account.rule.givenElsewhere");
    }

    @Test
    void whatHoldsEverywhereIsNotGivenForAPart() { // R16
        UUID below = UUID.randomUUID();
        TestDatabase.sql("""
                insert into org_unit (id, version, ref, name, kind, valid_from, parent_id)
                select nextval('stored_seq'), 1, '%s', 'Under', 'SCHOOL', '2020-08-01', id from org_unit where ref = '%s'""".formatted(below, unit));
        assertThatThrownBy(() -> give(new RoleGift(colleague, Role.AUDITOR, below, TODAY, null)))
                .hasMessage("account.rule.wholeMunicipality");
        give(new RoleGift(colleague, Role.LEADER, below, TODAY, null));
    }

    @Test
    void theSameRoleIsNotGivenTwiceAtOnce() { // R16
        give(gift(Role.LEADER, TODAY, TODAY.plusDays(10)));
        assertThatThrownBy(() -> give(gift(Role.LEADER, TODAY.plusDays(10), null)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("account.rule.roleAlready");
        give(gift(Role.LEADER, TODAY.plusDays(11), null));
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("""
                        insert into role_assignment
                            (id, version, ref, account_ref, role, unit_ref, source, given_by, valid_from)
                        select 7, 1, gen_random_uuid(), account_ref, role, unit_ref, source, given_by, valid_from
                        from role_assignment where account_ref = '%s' limit 1""".formatted(colleague)))
                .hasMessageContaining("role_assignment_once");
    }

    @Test
    void nobodyGivesHerselfARole() { // R17
        var own = new RoleGift(admin, Role.AUDITOR, unit, TODAY, null);
        assertThatThrownBy(() -> give(own)).hasMessage("account.rule.ownRole");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("""
                        insert into role_assignment
                            (id, version, ref, account_ref, role, unit_ref, source, given_by, valid_from)
                        values (8, 1, gen_random_uuid(), '%1$s', 'AUDITOR', '%2$s', 'LOCAL', '%1$s', now())""".formatted(admin, unit)))
                .hasMessageContaining("role_assignment_by_another");
    }

    @Test
    void whatIsGivenAndTakenBackIsWrittenDown() { // R19
        UUID given = give(gift(Role.AUDITOR, TODAY, null));
        revoke(given);
        revoke(given);
        assertThat(TestDatabase.sql("select kind, role, changed_by from account_change where account_ref = '"
                        + colleague + "' order by id"))
                .containsExactly(
                        List.of("ROLE_GIVEN", "AUDITOR", admin.toString()),
                        List.of("ROLE_REVOKED", "AUDITOR", admin.toString()));
    }

    @Test
    void nobodyTakesHerOwnRoleBack() { // R20
        TestDatabase.sql("""
                insert into role_assignment (id, version, ref, account_ref, role, unit_ref, source, given_by, valid_from)
                values (nextval('stored_seq'), 1, gen_random_uuid(), '%s', 'ADMIN', '%s', 'LOCAL', '%s', '2027-01-01')""".formatted(admin, unit, colleague));
        UUID own = mine().get(0).ref();
        assertThatThrownBy(() -> revoke(own)).hasMessage("account.rule.ownAccount");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> gift(Role.STAFF, TODAY, null)).hasMessage("account.rule.staffIsEverybody");
        assertThatThrownBy(() -> give(gift(Role.LEADER, TODAY, TODAY.minusDays(1))))
                .hasMessage("account.rule.period");
        assertThatThrownBy(() -> revoke(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void accountsAreFoundByNameAndAPercentSignIsNoWildcard() {
        TestDatabase.sql("update account set display_name = 'Åse Øgård 100%% %s' where ref = '%s'"
                .formatted(colleague, colleague));
        List<AccountRow> found = door(TODAY, door -> door.listAccounts("øgård 100% " + colleague));
        assertThat(found).extracting(AccountRow::ref).containsExactly(colleague);
        List<AccountRow> none = door(TODAY, door -> door.listAccounts("øg%rd 100% " + colleague));
        assertThat(none).isEmpty();
    }

    private RoleGift gift(Role role, LocalDate begins, @Nullable LocalDate ends) {
        return new RoleGift(colleague, role, unit, begins, ends);
    }

    private UUID give(RoleGift gift) {
        return door(TODAY, door -> door.give(gift));
    }

    private void revoke(UUID assignment) {
        door(TODAY, door -> {
            door.revoke(assignment);
            return "";
        });
    }

    private List<RoleAssignmentRow> mine() {
        return door(TODAY, door -> door.list(0, 1000)).stream()
                .filter(row -> row.unit().equals(name))
                .toList();
    }

    private Set<Role> roles(LocalDate day) {
        return TestDatabase.inTransaction(em -> AccountsForTests.active(em, at(day))
                .find(colleague)
                .orElseThrow()
                .roles());
    }

    private <T> T door(LocalDate day, Function<RoleAssignments, T> block) {
        return TestDatabase.inTransaction(em -> {
            var door = new RoleAssignments();
            door.em = em;
            door.caller = CallerForTests.as(admin, "ADMIN");
            door.clock = at(day);
            door.trail = AccountsForTests.trail(em, door.caller, door.clock);
            return block.apply(door);
        });
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
    }
}

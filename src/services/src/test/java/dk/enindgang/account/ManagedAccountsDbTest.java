package dk.enindgang.account;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static dk.enindgang.platform.db.TestDatabase.sqlAsApplication;
import static dk.enindgang.platform.db.TestDatabase.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManagedAccountsDbTest {

    private static final PasswordHash PASSWORD = PasswordHash.of("Havregrød-12");

    private final ClockForTests clock = new ClockForTests();
    private UUID admin;
    private UUID mette;

    @BeforeEach
    void clean() {
        sql(
                "truncate account cascade; delete from account_change; delete from log_in_throttle; delete from log_in_known");
        admin = CallerForTests.anAccount();
        sql("update account set roles = 'ADMIN' where ref = '%s'".formatted(admin));
        mette = inTransaction(em -> AccountsForTests.local(em, "mette", PASSWORD));
        sql(
                "update account set roles = 'LEADER,EDITOR', display_name = 'Mette 100% Lærkegaard' where user_name = 'mette'");
    }

    @Test
    void accountsAreFoundByNameAndUserNameInPagesWithOneStatement() {
        inTransactionDo(em -> AccountsForTests.external(em, "zenia", ExternalSource.LDAP, "Z1", Set.of(Role.AUDITOR)));

        assertThat(list("LÆRKE")).extracting(ManagedAccountRow::ref).containsExactly(mette);
        assertThat(list(" mette ")).extracting(ManagedAccountRow::ref).containsExactly(mette);
        assertThat(list("100% l")).hasSize(1);
        assertThat(list("m%e")).isEmpty();
        assertThat(list("")).hasSize(3);
        List<ManagedAccountRow> second = inTransaction(em -> door(em).list("", 1, 1));
        assertThat(second).extracting(ManagedAccountRow::own).containsExactly(true);
        assertThat(statementsOf(() -> list(""))).isEqualTo(1);
        ManagedAccountRow row = list("zenia").get(0);
        ManagedAccountRow same = inTransaction(em -> door(em).get(row.ref()));
        assertThat(same).isEqualTo(row);
        assertThat(row.source()).isEqualTo(ExternalSource.LDAP);
        assertThat(row.roles()).containsExactly(Role.AUDITOR);
        assertThat(row.local() || row.closed() || row.own() || row.mapped()).isFalse();
    }

    @Test
    void whoIsClosedIsOutAtTheNextRequestAndOpenAgainWhenThatIsUndone() { // R6, R19
        act(door -> door.close(mette));
        assertThat(find()).isEmpty();
        assertThat(list("mette").get(0).closed()).isTrue();
        act(door -> door.close(mette));

        act(door -> door.reopen(mette));
        assertThat(find()).isPresent();
        act(door -> door.reopen(mette));

        assertThat(changes()).containsExactly("CLOSED null", "REOPENED null");
    }

    @Test
    void nobodyClosesHerOwnAccountOrTakesARoleFromIt() { // R20
        assertThatThrownBy(() -> act(door -> door.close(admin))).hasMessage("account.rule.ownAccount");
        assertThatThrownBy(() -> act(door -> door.takeRole(admin, Role.ADMIN))).hasMessage("account.rule.ownAccount");
        assertThat(changes()).isEmpty();

        assertThatThrownBy(() -> sqlAsApplication(change("CLOSED", "null", admin)))
                .hasMessageContaining("account_change_by_another");
        assertThatThrownBy(() -> sqlAsApplication(change("CLOSED", "'ADMIN'", mette)))
                .hasMessageContaining("account_change_role");
        assertThatThrownBy(() -> sqlAsApplication(change("FORGOTTEN", "null", mette)))
                .hasMessageContaining("account_change_kind");
    }

    @Test
    void aStoredRoleThatIsTakenIsGoneAtTheNextRequest() { // R6, R19
        act(door -> door.takeRole(mette, Role.LEADER));
        act(door -> door.takeRole(mette, Role.LEADER));

        assertThat(find().orElseThrow().roles()).containsExactlyInAnyOrder(Role.STAFF, Role.EDITOR);
        assertThat(changes()).containsExactly("ROLE_TAKEN LEADER");
    }

    @Test
    void aRoleThatAMappingWroteIsTakenBackThere() { // R18
        UUID other = inTransaction(em -> AccountsForTests.external(em, "zenia", "z", Set.of(Role.AUDITOR)));
        sql("update account set roles_source = 'OIDC' where user_name = 'zenia'");

        assertThat(list("zenia").get(0).rolesTakeable()).isFalse();
        assertThatThrownBy(() -> act(door -> door.takeRole(other, Role.AUDITOR)))
                .hasMessage("account.rule.givenElsewhere");
        assertThat(changes()).isEmpty();
    }

    @Test
    void aNewPasswordIsAFirstOneAndTheOldOneLetsNobodyIn() { // R19, R21, R25
        act(door -> door.changePassword(mette, new NewPassword("Byggryn-til-alle", "Byggryn-til-alle")));

        assertThatThrownBy(() -> logIn("Byggryn-til-alle")).hasMessage("account.rule.first");
        assertThatThrownBy(() -> logIn("Havregrød-12")).isInstanceOf(LogInRefused.class);
        assertThat(changes()).containsExactly("PASSWORD_SET null");
        assertThat(new NewPassword("Byggryn-til-alle", "").toString()).doesNotContain("Byggryn");
    }

    @Test
    void aPasswordIsToBeGoodEnoughAndOfAnAccountThatIsKeptHere() { // R11, R21
        refusePassword(mette, new NewPassword("Elleve-tegn", "Elleve-tegn"), "account.rule.password.short");
        refusePassword(mette, new NewPassword("Mette-og-havregrød", ""), "account.rule.password.easy");
        refusePassword(mette, new NewPassword("Byggryn-til-alle", "Byggryn"), "account.rule.password.different");
        UUID other = inTransaction(em -> AccountsForTests.external(em, "zenia", "z", Set.of()));
        refusePassword(
                other, new NewPassword("Byggryn-til-alle", "Byggryn-til-alle"), "account.rule.passwordElsewhere");
        assertThat(changes()).isEmpty();
        assertThat(logIn("Havregrød-12")).isPresent();
    }

    @Test
    void aNewPasswordEndsAllSessionsOfTheAccountAndOfNoOther() { // R24
        inTransactionDo(em -> {
            RunningSessions running = AccountsForTests.running(em, clock);
            running.begin(mette, null, "proof of mette", AccountsForTests.FROM);
            running.begin(admin, null, "proof of admin", AccountsForTests.FROM);
        });
        act(door -> door.changePassword(mette, new NewPassword("Byggryn-til-alle", "Byggryn-til-alle")));

        assertThat(runs(mette, "proof of mette")).isFalse();
        assertThat(runs(admin, "proof of admin")).isTrue();
    }

    private boolean runs(UUID account, String proof) {
        return inTransaction(
                em -> AccountsForTests.running(em, clock).find(account, proof).isPresent());
    }

    @Test
    void whatEverybodyKnowsInAPracticeMunicipalityIsNoFirstPassword() { // R25
        sql("update account set practice = true where user_name = 'mette'");
        act(door -> door.changePassword(mette, new NewPassword("Byggryn-til-alle", "Byggryn-til-alle")));

        assertThat(logIn("Byggryn-til-alle")).isPresent();
    }

    @Test
    void onesOwnPasswordIsNotChangedWithoutTheCurrentOne() { // R22
        refusePassword(admin, new NewPassword("Byggryn-til-alle", "Byggryn-til-alle"), "account.rule.ownPassword");
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatWasDoneIsNeverRewritten() { // R19
        act(door -> door.close(mette));

        for (String rewriting : List.of("update account_change set kind = 'REOPENED'", "delete from account_change")) {
            assertThatThrownBy(() -> sqlAsApplication(rewriting)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void anAccountThatIsNotThereIsNotFound() {
        UUID nobody = UUID.randomUUID();
        for (Consumer<ManagedAccounts> act : List.<Consumer<ManagedAccounts>>of(
                door -> door.get(nobody),
                door -> door.close(nobody),
                door -> door.reopen(nobody),
                door -> door.takeRole(nobody, Role.LEADER))) {
            assertThatThrownBy(() -> act(act)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void anAdministratorIsAlwaysLeft() { // R20
        sql("update account set roles = 'ADMIN' where ref = '%s'".formatted(mette));
        sql("update account set disabled = true where ref = '%s'".formatted(admin));
        for (Consumer<ManagedAccounts> last : List.<Consumer<ManagedAccounts>>of(
                door -> door.close(mette), door -> door.takeRole(mette, Role.ADMIN))) {
            assertThatThrownBy(() -> act(last)).hasMessage("account.rule.lastAdministrator");
        }
        assertThat(find()).isPresent();
        assertThat(changes()).isEmpty();
    }

    private void refusePassword(UUID account, NewPassword password, String why) {
        assertThatThrownBy(() -> act(door -> door.changePassword(account, password)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(why);
    }

    private List<String> changes() {
        return sql("select kind, role from account_change where changed_by = '%s' order by changed_at, id"
                        .formatted(admin))
                .stream()
                .map(row -> String.join(" ", row.get(0), String.valueOf(row.get(1))))
                .toList();
    }

    private String change(String kind, String role, UUID account) {
        return """
                insert into account_change (id, version, ref, account_ref, kind, role, changed_by, changed_at)
                values (nextval('stored_seq'), 1, gen_random_uuid(), '%s', '%s', %s, '%s', now())""".formatted(account, kind, role, admin);
    }

    private Optional<SignedInAccount> find() {
        return inTransaction(em -> AccountsForTests.find(em, mette, null));
    }

    private Optional<SignedInAccount> logIn(String password) {
        return inTransaction(
                em -> Optional.of(AccountsForTests.accounts(em, clock).logIn("mette", password, "192.0.2.7")));
    }

    private List<ManagedAccountRow> list(String text) {
        return inTransaction(em -> door(em).list(text, 0, 25));
    }

    private void act(Consumer<ManagedAccounts> act) {
        inTransactionDo(em -> act.accept(door(em)));
    }

    private ManagedAccounts door(EntityManager em) {
        var door = new ManagedAccounts();
        door.em = em;
        door.caller = CallerForTests.as(admin, "ADMIN");
        door.trail = AccountsForTests.trail(em, door.caller, clock);
        door.policy = AccountsForTests.policy();
        door.sessions = AccountsForTests.sessions(em, clock);
        door.clock = clock;
        return door;
    }
}

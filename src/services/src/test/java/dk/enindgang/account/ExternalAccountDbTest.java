package dk.enindgang.account;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static dk.enindgang.platform.db.TestDatabase.sqlAsApplication;
import static dk.enindgang.platform.db.TestDatabase.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.ClockForTests;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExternalAccountDbTest {

    private static final PasswordHash PASSWORD = PasswordHash.of("Havregrød-12");

    private final ClockForTests clock = new ClockForTests();

    @BeforeEach
    void clean() {
        sql("truncate account cascade; delete from log_in_throttle");
    }

    @AfterEach
    void forget() {
        System.clearProperty("enindgang.local.accounts");
    }

    @Test
    void theTableHoldsEachAccountToOneWayIn() { // R11
        anExternal("f:1");

        for (String both : Set.of(
                "update account set password_hash = '" + PASSWORD + "'",
                "update account set external_id = null, external_source = null")) {
            assertThatThrownBy(() -> sqlAsApplication(both)).hasMessageContaining("account_one_way_in");
        }
        assertThatThrownBy(() -> sqlAsApplication("update account set external_id = ' '"))
                .hasMessageContaining("account_external_id_written");
        anExternal("f:2");
        assertThatThrownBy(() -> sqlAsApplication("update account set external_id = 'f:1'"))
                .hasMessageContaining("account_external_id_key");
    }

    @Test
    void theTableHoldsNamesOfTheProviderAndOfTheDirectoryApart() { // R11
        anExternal("f:1");
        inTransactionDo(em -> AccountsForTests.external(em, "anden", ExternalSource.LDAP, "f:1", Set.of()));

        assertThat(enter("f:1", Optional.empty()).orElseThrow().displayName()).isEqualTo("f.1 vises");
        assertThatThrownBy(() -> sqlAsApplication("update account set external_source = 'OIDC'"))
                .hasMessageContaining("account_external_id_key");
        assertThatThrownBy(() -> sqlAsApplication("update account set external_source = null"))
                .hasMessageContaining("account_external_source_told");
        assertThatThrownBy(() -> sqlAsApplication("update account set external_source = 'SAML'"))
                .hasMessageContaining("account_external_source_known");
    }

    @Test
    void noPasswordOpensAnAccountWhosePasswordIsKeptElsewhere() { // R11
        anExternal("mette");

        for (String password : Set.of("", "mette", "null")) {
            assertThatThrownBy(() -> inTransaction(
                            em -> AccountsForTests.accounts(em, clock).logIn("mette", password, "192.0.2.7")))
                    .isInstanceOfSatisfying(
                            LogInRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(LogInRefused.Reason.WRONG));
        }
    }

    @Test
    void nobodyOverThereComesIntoAnAccountThatIsKeptHere() { // R11
        inTransactionDo(em -> AccountsForTests.local(em, "drift", PASSWORD));

        assertThat(enter("drift", Optional.of(Set.of(Role.OPERATIONS)))).isEmpty();
        assertThat(sql("select roles from account").get(0).get(0)).isEmpty();
    }

    @Test
    void eachLogInWritesTheRolesAnewWhileThereIsAMapping() { // R15
        anExternal("f:1");

        assertThat(enter("f:1", Optional.of(Set.of(Role.EDITOR))).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.STAFF, Role.EDITOR);
        assertThat(enter("f:1", Optional.of(Set.of())).orElseThrow().roles()).containsExactly(Role.STAFF);
        assertThat(sql("select roles from account").get(0).get(0)).isEmpty();
    }

    @Test
    void aDisabledAccountIsNotEnteredAndGetsNoRoles() { // R6
        anExternal("f:1");
        sql("update account set disabled = true");

        assertThat(enter("f:1", Optional.of(Set.of(Role.LEADER)))).isEmpty();
        assertThat(sql("select roles from account").get(0).get(0)).isEmpty();
    }

    @Test
    void aSessionOfTheProviderIsAskedForInOneStatementAndEndsAtTheNextRequest() { // R13
        UUID account = anExternal("f:1");
        UUID one = begin(account, "sub", "s1");
        UUID other = begin(account, "sub", "s2");
        assertThat(find(account, one)).isPresent();
        assertThat(statementsOf(() -> find(account, one)))
                .as("one to begin it, one to ask")
                .isEqualTo(2);

        inTransactionDo(em -> AccountsForTests.signOns(em, clock).endSession("s1"));
        assertThat(find(account, one)).isEmpty();
        assertThat(find(account, other)).isPresent();

        inTransactionDo(em -> AccountsForTests.signOns(em, clock).endSubject("another"));
        assertThat(find(account, other)).isPresent();
        inTransactionDo(em -> AccountsForTests.signOns(em, clock).endSubject("sub"));
        assertThat(find(account, other)).isEmpty();
    }

    @Test
    void aSessionThatWasNeverNamedEndsWithTheNextOneOfThatPerson() { // R13
        UUID account = anExternal("f:1");
        UUID untold = begin(account, "sub", null);
        UUID named = begin(account, "sub", "s1");
        UUID another = begin(anExternal("f:2"), "other", null);

        inTransactionDo(em -> AccountsForTests.signOns(em, clock).endUntold("sub"));

        assertThat(find(account, untold)).isEmpty();
        assertThat(find(account, named)).isPresent();
        assertThat(sql("select ref from sign_on where ref = '" + another + "'")).hasSize(1);
    }

    @Test
    void aSessionIsThatOfItsAccountAlone() { // R13
        UUID account = anExternal("f:1");
        UUID another = anExternal("f:2");
        UUID signOn = begin(account, "sub", null);

        assertThat(find(another, signOn)).isEmpty();
        assertThat(find(account, UUID.randomUUID())).isEmpty();
        sql("update account set disabled = true where external_id = 'f:1'");
        assertThat(find(account, signOn)).isEmpty();
    }

    @Test
    void whatTheProviderCallsPeopleAndSessionsStandsNowhere() { // R9, R13
        begin(anExternal("f:1"), "subject-in-clear", "session-in-clear");

        assertThat(
                        sql("select convert_from(subject, 'LATIN1'), convert_from(session, 'LATIN1'), s::text from sign_on s")
                                .toString())
                .doesNotContain("in-clear");
    }

    @Test
    void sessionsThatAreOverAreForgotten() { // R13
        UUID account = anExternal("f:1");
        begin(account, "sub", null);
        clock.forward(Duration.ofHours(12));
        begin(account, "sub", null);
        clock.forward(Duration.ofMinutes(1));

        inTransactionDo(em -> AccountsForTests.signOns(em, clock).forget());

        assertThat(sql("select ref from sign_on")).hasSize(1);
    }

    @Test
    void switchedOffAccountsOfOursOpenNothingAndAreOut() { // R14
        UUID local = inTransaction(em -> AccountsForTests.local(em, "drift", PASSWORD));
        UUID external = anExternal("f:1");
        assertThat(find(local)).isPresent();

        System.setProperty("enindgang.local.accounts", "false");

        assertThat(find(local)).isEmpty();
        assertThat(find(external)).isPresent();
        assertThatThrownBy(() -> inTransaction(
                        em -> AccountsForTests.accounts(em, clock).logIn("drift", "Havregrød-12", "192.0.2.7")))
                .isInstanceOf(LogInRefused.class);
    }

    private UUID anExternal(String id) {
        return inTransaction(em -> {
            UUID ref = AccountsForTests.external(em, id.replace(":", "."), id, Set.of());
            em.flush();
            return ref;
        });
    }

    private Optional<SignedInAccount> enter(String id, Optional<Set<Role>> roles) {
        return inTransaction(em -> AccountsForTests.externalAccounts(em)
                .enter(ExternalSource.OIDC, id, roles.map(everywhere -> new MappedRoles(everywhere, Set.of()))));
    }

    private UUID begin(UUID account, String subject, String session) {
        return inTransaction(em -> AccountsForTests.signOns(em, clock).begin(account, subject, session));
    }

    private Optional<SignedInAccount> find(UUID account, UUID signOn) {
        return inTransaction(em -> AccountsForTests.find(em, account, signOn));
    }

    private Optional<SignedInAccount> find(UUID account) {
        return inTransaction(em -> AccountsForTests.find(em, account, null));
    }
}

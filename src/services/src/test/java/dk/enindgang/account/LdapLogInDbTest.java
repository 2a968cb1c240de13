package dk.enindgang.account;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.LogInRefused.Reason;
import dk.enindgang.ldap.TestDirectory;
import dk.enindgang.platform.ClockForTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Logging in with the directory's password, as the log-in page does it. */
class LdapLogInDbTest {

    private static final String LEADERS = "CN=EI-Leder,OU=Grupper," + TestDirectory.BASE;

    private final ClockForTests clock = new ClockForTests();
    private final TestDirectory directory = TestDirectory.open().knows("Mette", "Havregrød-12", LEADERS);
    private final Map<String, String> settings = Map.of(
            "enindgang.ldap.url", directory.tlsUrl(),
            "enindgang.ldap.base", TestDirectory.BASE,
            "enindgang.ldap.user", TestDirectory.SERVICE,
            "enindgang.ldap.password", TestDirectory.SERVICE_PASSWORD,
            "enindgang.ldap.roles", LEADERS + "=LEADER;CN=EI-Leder-*,OU=Grupper," + TestDirectory.BASE + "=LEADER@*");

    @BeforeEach
    void setUp() {
        settings.forEach(System::setProperty);
        sql("truncate account cascade; delete from log_in_throttle");
    }

    @AfterEach
    void end() {
        directory.close();
        settings.keySet().forEach(System::clearProperty);
        System.clearProperty("enindgang.local.accounts");
    }

    @Test
    void theDirectorysPasswordLetsInWithTheRolesOfItsGroups() { // R11, R15
        external();

        assertThat(logIn("METTE", "Havregrød-12").roles()).containsExactlyInAnyOrder(Role.STAFF, Role.LEADER);
        assertThat(refusal("mette", "forkert").reason()).isEqualTo(Reason.WRONG);
    }

    @Test
    void itWorksWithoutAnyAccountOfOurs() { // R14
        external();
        System.setProperty("enindgang.local.accounts", "false");

        assertThat(logIn("mette", "Havregrød-12").displayName()).isEqualTo("mette.d vises");
    }

    @Test
    void whoeverHasNoAccountHereIsToldSoAndNothingIsMade() { // R12
        assertThat(refusal("mette", "Havregrød-12").reason()).isEqualTo(Reason.UNKNOWN);
        assertThat(sql("select * from account")).isEmpty();
    }

    @Test
    void aNameOfTheIdentityProviderIsNoNameOfTheDirectory() { // R11
        inTransactionDo(em -> AccountsForTests.external(em, "chef", ExternalSource.OIDC, "Mette", Set.of(Role.LEADER)));

        assertThat(refusal("mette", "Havregrød-12").reason()).isEqualTo(Reason.UNKNOWN);
        external();
        assertThat(logIn("mette", "Havregrød-12").displayName()).isEqualTo("mette.d vises");
    }

    @Test
    void anEmergencyAccountIsNotShownToTheDirectory() {
        inTransactionDo(em -> AccountsForTests.local(em, "mette", PasswordHash.of("Noget-helt-andet")));

        assertThat(logIn("mette", "Noget-helt-andet").displayName()).isEqualTo("mette vises");
        assertThat(directory.binds()).isZero();
        assertThat(refusal("mette", "Havregrød-12").reason()).isEqualTo(Reason.WRONG);
        assertThat(directory.questions()).hasSize(1).noneMatch(question -> question.contains("mette"));
    }

    @Test
    void afterFiveMistakesTheDirectoryIsNotEvenAsked() { // R2, R3
        external();
        for (int i = 0; i < 5; i++) {
            assertThat(refusal("mette", "forkert").reason()).isEqualTo(Reason.WRONG);
        }
        assertThat(directory.binds()).isEqualTo(5);

        assertThat(refusal("mette", "Havregrød-12").reason()).isEqualTo(Reason.WAIT);
        assertThat(directory.binds()).isEqualTo(5);
    }

    @Test
    void aDirectoryThatIsAwayCountsNoMistakeOfTheAddress() { // R3
        System.setProperty("enindgang.ldap.password", "forkert");
        for (int i = 0; i < 5; i++) {
            assertThat(refusal("mette", "Havregrød-12").reason()).isEqualTo(Reason.AWAY);
        }
        assertThat(sql("select failures from log_in_throttle order by 1")).containsExactly(List.of("0"), List.of("5"));
    }

    @Test
    void whileTheDirectoryIsAwayNothingTellsWhichNamesAreKeptHere() { // R4
        inTransactionDo(em -> AccountsForTests.local(em, "drift", PasswordHash.of("Noget-helt-andet")));
        inTransactionDo(em -> AccountsForTests.local(em, "lukket", PasswordHash.of("Noget-helt-andet")));
        sql("update account set disabled = true where user_name = 'lukket'");
        inTransactionDo(em -> AccountsForTests.local(em, "nød", PasswordHash.of("Noget-helt-andet")));
        external();
        System.setProperty("enindgang.ldap.password", "forkert");

        for (String name : List.of("drift", "lukket", "mette", "mette.d", "findes.ikke")) {
            var answers = new ArrayList<Reason>();
            for (int i = 0; i < 6; i++) {
                answers.add(refusal(name, "forkert").reason());
            }
            assertThat(answers)
                    .as(name)
                    .containsExactly(Reason.AWAY, Reason.AWAY, Reason.AWAY, Reason.AWAY, Reason.AWAY, Reason.WAIT);
        }
        assertThat(refusal("nød", "").reason())
                .as("an empty password is nobody's, and not asked about")
                .isEqualTo(refusal("ingen", "").reason());
        assertThat(logIn("nød", "Noget-helt-andet").displayName()).isEqualTo("nød vises");
    }

    private static void external() {
        inTransactionDo(em -> AccountsForTests.external(em, "mette.d", ExternalSource.LDAP, "Mette", Set.of()));
    }

    private SignedInAccount logIn(String name, String password) {
        return inTransaction(em -> AccountsForTests.accounts(em, clock).logIn(name, password, "192.0.2.7"));
    }

    private LogInRefused refusal(String name, String password) {
        return inTransaction(em -> {
            try {
                throw new AssertionError(
                        "Let in: " + AccountsForTests.accounts(em, clock).logIn(name, password, "192.0.2.7"));
            } catch (LogInRefused refused) {
                return refused;
            }
        });
    }
}

package dk.enindgang.account;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static dk.enindgang.platform.db.TestDatabase.sqlAsApplication;
import static dk.enindgang.platform.db.TestDatabase.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.ldap.LdapAway;
import dk.enindgang.ldap.TestDirectory;
import dk.enindgang.platform.ClockForTests;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody came in with the directory's password; the directory is asked again while she is in. */
class DirectoryCheckDbTest {

    private static final String LEADERS = "CN=EI-Leder,OU=Grupper," + TestDirectory.BASE;

    private final ClockForTests clock = new ClockForTests();
    private final TestDirectory directory =
            TestDirectory.open().knows("mette", "Havregrød-12", LEADERS).knows("anders", "Byggrød-12");
    private final Map<String, String> settings = Map.of(
            "enindgang.ldap.url", directory.tlsUrl(),
            "enindgang.ldap.base", TestDirectory.BASE,
            "enindgang.ldap.user", TestDirectory.SERVICE,
            "enindgang.ldap.password", TestDirectory.SERVICE_PASSWORD,
            "enindgang.ldap.roles", LEADERS + "=LEADER");

    private SignedInAccount mette;
    private SignedInAccount anders;

    @BeforeEach
    void twoAreIn() {
        settings.forEach(System::setProperty);
        sql("truncate account cascade; delete from log_in_throttle; delete from sign_on");
        inTransactionDo(em -> AccountsForTests.external(em, "mette.l", ExternalSource.LDAP, "mette", Set.of()));
        inTransactionDo(em -> AccountsForTests.external(em, "anders.b", ExternalSource.LDAP, "anders", Set.of()));
        mette = logIn("mette", "Havregrød-12");
        anders = logIn("anders", "Byggrød-12");
    }

    @AfterEach
    void end() {
        directory.close();
        settings.keySet().forEach(System::clearProperty);
        System.clearProperty("enindgang.ldap.check.minutes");
        System.clearProperty("enindgang.ldap.trust.minutes");
        System.clearProperty("enindgang.ldap.account.attribute");
    }

    @Test
    void whoeverIsClosedOrGoneThereIsOutWithinFiveMinutesAndNobodyElse() { // R13
        directory.set("mette", "userAccountControl", "514");
        clock.forward(Duration.ofMinutes(4));
        int asked = directory.questions().size();
        check();
        assertThat(find(mette)).as("not yet").isPresent();
        assertThat(directory.questions()).as("nobody is asked for yet").hasSize(asked);

        clock.forward(Duration.ofMinutes(1));
        check();
        assertThat(find(mette)).isEmpty();
        assertThat(find(anders)).isPresent();

        directory.forget("anders");
        clock.forward(Duration.ofMinutes(5));
        check();
        assertThat(find(anders)).isEmpty();
    }

    @Test
    void whoeverIsConfirmedIsAskedForAgainOnlyAfterTheNextFiveMinutes() { // R13
        clock.forward(Duration.ofMinutes(5));
        check();
        int asked = directory.questions().size();
        clock.forward(Duration.ofMinutes(4));
        check();
        assertThat(directory.questions()).hasSize(asked);
        clock.forward(Duration.ofMinutes(1));
        check();
        assertThat(directory.questions()).hasSize(asked + 2);
        assertThat(directory.binds()).as("without anybody's password").isEqualTo(2);
    }

    @Test
    void aGroupThatIsTakenAwayTakesItsRoleAwayInTheSameTime() { // R15
        assertThat(find(mette).orElseThrow().roles()).contains(Role.LEADER);
        directory.set("mette", "memberOf", null);
        clock.forward(Duration.ofMinutes(5));
        check();

        assertThat(find(mette).orElseThrow().roles()).containsExactly(Role.STAFF);
    }

    @Test
    void aNameThatIsSomebodyElsesNowOpensNothing() { // R13
        System.setProperty("enindgang.ldap.account.attribute", "employeeNumber");
        directory.set("mette", "employeeNumber", "mette");
        directory.set("anders", "employeeNumber", "anders");
        directory.set("mette", "sAMAccountName", "mette2");
        directory.set("anders", "sAMAccountName", "mette");
        clock.forward(Duration.ofMinutes(5));
        check();

        assertThat(find(mette)).isEmpty();
        assertThat(find(anders)).isEmpty();
    }

    @Test
    void whileTheDirectoryIsAwayWhatItSaidHoldsForAnHourAndNoLonger() { // R13
        directory.silent(true);
        clock.forward(Duration.ofMinutes(59));
        assertThatThrownBy(this::check).isInstanceOf(LdapAway.class);
        assertThat(find(mette)).isPresent();

        clock.forward(Duration.ofMinutes(1));
        check();
        assertThat(find(mette)).isEmpty();
        assertThat(find(anders)).isEmpty();
    }

    @Test
    void aDirectoryThatComesBackInTimeIsAskedAndNobodyIsOut() { // R13
        directory.silent(true);
        clock.forward(Duration.ofMinutes(50));
        assertThatThrownBy(this::check).isInstanceOf(LdapAway.class);
        directory.silent(false);
        check();
        assertThat(find(mette)).as("it was asked a moment ago").isPresent();
        clock.forward(Duration.ofMinutes(1));
        check();
        clock.forward(Duration.ofMinutes(4));

        assertThat(find(mette)).isPresent();
        assertThat(sql("select 1 from sign_on where confirmed_at > begun_at")).hasSize(2);
    }

    @Test
    void whereTheDirectoryIsSwitchedOffItsSessionsAreOver() { // R13
        System.clearProperty("enindgang.ldap.url");
        check();

        assertThat(find(mette)).isEmpty();
    }

    @Test
    void howOftenAndHowLongAreSettings() { // R13
        System.setProperty("enindgang.ldap.check.minutes", "1");
        System.setProperty("enindgang.ldap.trust.minutes", "1");
        directory.forget("mette");
        clock.forward(Duration.ofMinutes(1));
        check();
        assertThat(find(mette)).isEmpty();
        assertThat(find(anders))
                .as("never shorter than twice the time between two questions")
                .isPresent();
    }

    @Test
    void whatIsNoSessionOfTheDirectoryIsLeftAlone() { // R13
        inTransactionDo(em -> AccountsForTests.signOns(em, clock).begin(mette.ref(), "sub", null));
        clock.forward(Duration.ofHours(2));
        check();

        assertThat(sql("select 1 from sign_on")).hasSize(1);
        assertThatThrownBy(() -> sqlAsApplication("update sign_on set directory_name = 'mette'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> sql("update sign_on set directory_name = 'mette'"))
                .hasMessageContaining("sign_on_directory");
    }

    @Test
    void theRequestItselfAsksTheDatabaseAloneInOneStatement() { // R13
        int asked = directory.questions().size();
        assertThat(statementsOf(() -> find(mette)))
                .as("one to begin it, one to ask")
                .isEqualTo(2);
        assertThat(directory.questions()).hasSize(asked);
    }

    private SignedInAccount logIn(String name, String password) {
        return inTransaction(em -> AccountsForTests.accounts(em, clock).logIn(name, password, "192.0.2.7"));
    }

    private void check() {
        inTransactionDo(em -> AccountsForTests.directoryCheck(em, clock).ask());
    }

    private Optional<SignedInAccount> find(SignedInAccount who) {
        return inTransaction(em -> AccountsForTests.find(em, who.ref(), who.signOn()));
    }
}

package dk.enindgang.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.LogInSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LdapTest {

    private static final String LEADERS = "CN=EI-Leder,OU=Grupper," + TestDirectory.BASE;

    private final TestDirectory directory =
            TestDirectory.open().knows("mette", "Havregrød-12", LEADERS, "CN=Andre," + TestDirectory.BASE);

    private final Ldap ldap = new Ldap(new LogInSettings(), Clock.systemUTC());

    @BeforeEach
    void setUp() {
        set("url", directory.tlsUrl());
        set("base", TestDirectory.BASE);
        set("user", TestDirectory.SERVICE);
        set("password", TestDirectory.SERVICE_PASSWORD);
        set("seconds", "2");
    }

    @AfterEach
    void end() {
        directory.close();
        Stream.of("url", "base", "user", "password", "seconds", "filter", "account.attribute")
                .forEach(name -> System.clearProperty("enindgang.ldap." + name));
    }

    private static void set(String name, String value) {
        System.setProperty("enindgang.ldap." + name, value);
    }

    @Test
    void theRightPasswordTellsWhoAndWhichGroupsOverLdaps() {
        assertThat(ldap.find("mette", "Havregrød-12"))
                .contains(new LdapPerson("mette", Set.of(LEADERS, "CN=Andre," + TestDirectory.BASE)));
    }

    @Test
    void theSameOverStartTls() { // R1
        set("url", directory.plainUrl());

        assertThat(ldap.find("mette", "Havregrød-12")).map(LdapPerson::id).contains("mette");
        assertThat(ldap.find("mette", "forkert")).isEmpty();
    }

    @Test
    void aCertificateNobodyTrustsEndsTheTalkBeforeAnyNameIsSaid() { // R1
        directory.distrust();
        for (String url : Set.of(directory.tlsUrl(), directory.plainUrl())) {
            set("url", url);
            assertThatThrownBy(() -> ldap.find("mette", "Havregrød-12")).isInstanceOf(LdapAway.class);
        }
        assertThat(directory.binds()).isZero();
    }

    @Test
    void aCertificateOfAnotherHostIsNotTaken() { // R1
        set("url", directory.tlsUrl().replace("127.0.0.1", "127.0.0.2"));

        assertThatThrownBy(() -> ldap.find("mette", "Havregrød-12")).isInstanceOf(LdapAway.class);
    }

    @Test
    void wrongPasswordAndUnknownNameGetTheSameAnswerAfterTheSameQuestions() {
        assertThat(ldap.find("mette", "forkert")).isEmpty();
        assertThat(directory.binds()).isEqualTo(1);
        assertThat(ldap.find("ukendt", "Havregrød-12")).isEmpty();
        assertThat(directory.binds()).isEqualTo(2);
    }

    @Test
    void anEmptyPasswordIsNobodys() { // R2
        assertThat(ldap.find("mette", "")).isEmpty();
        assertThat(directory.binds()).isZero();
    }

    @Test
    void aNameIsNeverAPartOfTheQuestion() { // R2
        directory.knows("anders", "andet");
        for (String name :
                Set.of("*", "m*", "mette)(|(cn=*", "*)(cn=mette", "\\6dette", "mette\u0000", "(mette)", "")) {
            assertThat(ldap.find(name, "Havregrød-12")).as(name).isEmpty();
        }
    }

    @Test
    void whoeverIsFoundTwiceIsNotLetIn() { // R3
        directory.knowsTwice("mette");

        assertThat(ldap.find("mette", "Havregrød-12")).isEmpty();
    }

    @Test
    void aDirectoryThatDoesNotAnswerCountsAsAwayAfterAShortWhile() throws IOException { // R4
        try (var deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            set("url", "ldaps://127.0.0.1:" + deaf.getLocalPort());
            set("seconds", "1");
            long start = System.nanoTime();
            assertThatThrownBy(() -> ldap.find("mette", "Havregrød-12")).isInstanceOf(LdapAway.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
        assertThatThrownBy(() -> ldap.find("mette", "Havregrød-12")).isInstanceOf(LdapAway.class);
    }

    @Test
    void aDirectoryThatFallsSilentWhenTlsBeginsCountsAsAwayAfterAShortWhile() throws IOException { // R4
        try (var deaf = DeafDirectory.open()) {
            set("url", deaf.url());
            set("seconds", "1");
            long start = System.nanoTime();
            assertThatThrownBy(() -> ldap.find("mette", "Havregrød-12")).isInstanceOf(LdapAway.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(deaf.agreed()).as("to begin with TLS").isTrue();
        }
    }

    @Test
    void theApplicationsOwnWrongPasswordIsNoAnswerAboutSomebodyElses() {
        set("password", "forkert");

        assertThatThrownBy(() -> ldap.find("mette", "Havregrød-12")).isInstanceOf(LdapAway.class);
    }

    @Test
    void aDirectoryWithoutTheNameOfTheAccountIsNotOfUse() {
        set("account.attribute", "employeeNumber");

        assertThatThrownBy(() -> ldap.find("mette", "Havregrød-12"))
                .isInstanceOf(LdapAway.class)
                .hasMessageContaining("employeeNumber");
        assertThat(ldap.find("mette", "forkert")).isEqualTo(Optional.empty());
    }

    @Test
    void whoeverIsClosedThereIsNobodyWithTheRightPasswordToo() { // R6
        String tomorrow = ticks(Instant.now().plus(Duration.ofDays(1)));
        for (String open : Set.of(
                "userAccountControl=512",
                "accountExpires=0",
                "accountExpires=9223372036854775807",
                "accountExpires=" + tomorrow,
                "nsAccountLock=FALSE",
                "lockoutTime=133000000000000000",
                "pwdAccountLockedTime=20261125120000Z",
                "msDS-User-Account-Control-Computed=8388608")) {
            assertThat(found(open)).as(open).containsOnly(true);
        }
        for (String closed : Set.of(
                "userAccountControl=514",
                "accountExpires=" + ticks(Instant.now()),
                "nsAccountLock=true",
                "pwdAccountLockedTime=000001010000Z",
                "msDS-User-Account-Control-Computed=16")) {
            assertThat(found(closed)).as(closed).containsOnly(false);
        }
    }

    @Test
    void whoeverIsGoneOrThereTwiceOrHasNoNameIsNotThereWhenAskedAgain() { // R3, R6
        directory.knows("anders", "andet").knows("otto", "tredje");
        assertThat(ldap.look(Set.of("mette", "anders", "otto", "ukendt", "*")))
                .containsOnlyKeys("mette", "anders", "otto");
        assertThat(ldap.look(Set.of("mette")).get("mette").groups()).contains(LEADERS);

        directory.forget("anders");
        directory.knowsTwice("otto");
        assertThat(ldap.look(Set.of("mette", "anders", "otto"))).containsOnlyKeys("mette");
        assertThat(directory.binds()).as("nobody's password was tried").isZero();

        set("account.attribute", "employeeNumber");
        assertThat(ldap.look(Set.of("mette"))).isEmpty();
        directory.distrust();
        assertThatThrownBy(() -> ldap.look(Set.of("mette"))).isInstanceOf(LdapAway.class);
    }

    /** Whether she is found with her password, and without. */
    private List<Boolean> found(String attribute) {
        String[] pair = attribute.split("=", 2);
        directory.set("mette", pair[0], pair[1]);
        try {
            return List.of(
                    ldap.find("mette", "Havregrød-12").isPresent(),
                    ldap.look(Set.of("mette")).containsKey("mette"));
        } finally {
            directory.set("mette", pair[0], null);
        }
    }

    private static String ticks(Instant moment) {
        return Long.toString((moment.getEpochSecond() + 11_644_473_600L) * 10_000_000L);
    }
}

package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Database;
import dk.enindgang.it.product.Databases;
import dk.enindgang.it.product.Micro;
import dk.enindgang.it.product.Session;
import dk.enindgang.ldap.TestDirectory;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A product whose people log in with the password of the municipality's directory, over TLS with a certificate of its own,
 * and whose secrets stand in files.
 */
class LdapJourneysIT {

    private static final String PASSWORD = "Havregrød-12";
    private static final String OPERATORS = "CN=EI-Drift,OU=Grupper," + TestDirectory.BASE;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final TestDirectory DIRECTORY = TestDirectory.open()
            .knows("mette", PASSWORD, OPERATORS)
            .knows("anders", PASSWORD)
            .knows("ukendt", PASSWORD);
    private static final Database DATABASE = Databases.create("it_ldap");
    private static final Micro MICRO = new Micro("ldap", DATABASE);

    @BeforeAll
    static void start() throws GeneralSecurityException, IOException {
        MICRO.with("ENINDGANG_LDAP_URL", DIRECTORY.tlsUrl())
                .with("ENINDGANG_LDAP_BASE", TestDirectory.BASE)
                .with("ENINDGANG_LDAP_USER", TestDirectory.SERVICE)
                .with("ENINDGANG_LDAP_ROLES", "cn=ei-drift, ou=grupper, " + TestDirectory.BASE + "=OPERATIONS")
                .withSecret("ENINDGANG_LDAP_PASSWORD", TestDirectory.SERVICE_PASSWORD)
                .withSecret("ENINDGANG_DB_PASSWORD", DATABASE.appPassword())
                .withSecret("ENINDGANG_DB_OWNER_PASSWORD", DATABASE.ownerPassword())
                .withOption("-Djavax.net.ssl.trustStore=" + DIRECTORY.trustStore())
                .withOption("-Djavax.net.ssl.trustStorePassword=" + TestDirectory.PIN)
                .startAndWait();
    }

    @AfterAll
    static void stop() {
        MICRO.stop();
        DIRECTORY.close();
    }

    @BeforeEach
    void prepare() {
        DIRECTORY.silent(false);
        DATABASE.sql("delete from log_in_throttle");
        DATABASE.sql("delete from sign_on");
        for (String name : new String[] {"mette", "anders"}) {
            DATABASE.sql("insert into account (id, version, ref, user_name, display_name, profession, external_id,"
                    + " external_source) values (nextval('stored_seq'), 1, gen_random_uuid(), '" + name + "', '" + name
                    + " fra kataloget', 'TEACHER', '" + name + "', 'LDAP') on conflict do nothing");
        }
    }

    @Test
    void theDirectorysPasswordLetsInWithTheRolesOfItsGroups() {
        try (Person person = Person.stranger(MICRO, Size.PHONE)) {
            person.open("/outbox/list");
            enter(person, "Mette", PASSWORD);

            person.page().waitForURL("**/outbox/list");
            assertThat(person.page().locator("header").innerText()).contains("mette fra kataloget");
            assertThat(DATABASE.number(
                            "select count(*) from account where external_id = 'mette' and roles = 'OPERATIONS'"))
                    .isOne();
            person.page().locator(".e-who summary").click();
            person.press("Log ud");
            person.page().waitForURL("**/account/login?out=yes");
            assertThat(DATABASE.number("select count(*) from sign_on")).isZero();
        }
        try (Person person = Person.stranger(MICRO, Size.DESK)) {
            person.open("/guide/list");
            enter(person, "anders", PASSWORD);
            person.page().waitForURL("**/guide/list");
            assertThat(person.open("/outbox/list")).isEqualTo(403);
        }
    }

    @Test
    void aWrongPasswordIsSaidToBeOneWithoutSayingWhich() {
        try (Person person = Person.stranger(MICRO, Size.PHONE)) {
            person.open("/guide/list");
            enter(person, "mette", "Byggrød-12");
            person.sees("Brugernavn og adgangskode passer ikke sammen");
            String said = person.page().locator("#problem").innerText();
            enter(person, "findesikke", PASSWORD);
            person.sees("Brugernavn og adgangskode passer ikke sammen");
            assertThat(person.page().locator("#problem").innerText())
                    .isEqualTo(said)
                    .doesNotContain("Nummer");
            assertThat(Axe.faults(person.page())).isEmpty();
        }
    }

    @Test
    void whoeverTheDirectoryKnowsAndWeDoNotReadsWhatToDoAndNothingIsMade() {
        long before = DATABASE.number("select count(*) from account");
        try (Person person = Person.stranger(MICRO, Size.PHONE)) {
            person.open("/guide/list");
            enter(person, "ukendt", PASSWORD);
            person.sees("Nummer");
            String number = person.reads().replaceFirst("(?s)^.*Nummer: (\\S+).*$", "$1");
            assertThat(MICRO.log())
                    .contains(number + " A log-in with a password was refused: UNKNOWN, account not known")
                    .doesNotContain("ukendt", PASSWORD);
            assertThat(Axe.faults(person.page())).isEmpty();
            assertThat(DATABASE.number("select count(*) from account")).isEqualTo(before);
        }
    }

    @Test
    void whoeverIsDisabledInTheDirectoryIsOutInTheMiddleOfHerSessionAndNobodyElse() throws IOException {
        Session mette = in("mette");
        Session anders = in("anders");
        assertThat(mette.get("/run/list").statusCode()).isEqualTo(200);

        DIRECTORY.set("mette", "userAccountControl", "514");
        try {
            passed("6 minutes");
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> mette.get("/run/list").statusCode() == 303);
            assertThat(anders.get("/run/list").statusCode()).isEqualTo(200);
            assertThat(Session.stranger(MICRO).enter("mette", PASSWORD).statusCode())
                    .isEqualTo(403);
        } finally {
            DIRECTORY.set("mette", "userAccountControl", null);
        }
        assertThat(in("mette").get("/run/list").statusCode()).isEqualTo(200);
    }

    @Test
    void whileTheDirectoryIsAwayThoseWhoAreInStayForAnHour() throws IOException {
        Session anders = in("anders");
        DIRECTORY.silent(true);
        HttpResponse<String> refused = Session.stranger(MICRO).enter("mette", PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("Kommunens katalog svarer ikke lige nu.");

        passed("50 minutes");
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> DATABASE.number("select count(*) from sign_on where asked_at is not null") == 1);
        assertThat(anders.get("/run/list").statusCode()).isEqualTo(200);

        passed("11 minutes");
        Awaitility.await().atMost(PATIENCE).until(() -> anders.get("/run/list").statusCode() == 303);
    }

    @Test
    void eachLogInIsOneLineInTheLogWithoutAName() throws IOException {
        in("mette");
        Session.stranger(MICRO).enter("mette", "Byggrød-12");
        String mette = DATABASE.sql("select ref from account where external_id = 'mette'")
                .get(0)
                .get(0);

        assertThat(MICRO.log())
                .containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4} A log-in succeeded: LDAP, account " + mette)
                .containsPattern(
                        "[2-9A-Z]{4}-[2-9A-Z]{4} A log-in with a password was refused: WRONG, account " + mette)
                .doesNotContain("Byggrød-12", PASSWORD, TestDirectory.SERVICE_PASSWORD);
    }

    private static void enter(Person person, String name, String password) {
        person.field("Brugernavn").fill(name);
        person.field("Adgangskode").fill(password);
        person.press("Log ind");
    }

    private static Session in(String name) throws IOException {
        Session stranger = Session.stranger(MICRO);
        HttpResponse<String> answer = stranger.enter(name, PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        return stranger.after(answer);
    }

    /** As if so much time had passed since the directory was asked. */
    private static void passed(String time) {
        DATABASE.sql("update sign_on set confirmed_at = confirmed_at - interval '" + time + "', asked_at = null");
    }
}

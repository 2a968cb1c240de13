package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.IdentityProvider;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Web;
import dk.enindgang.signon.provider.Forgery;
import dk.enindgang.signon.provider.TestProvider;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In and out by the municipality's own log-in, which is another site than ours, in a real browser. */
abstract class SignOnJourneys {

    private static final String WAY = OtherSite.WAY;

    private final Product product;
    private final TestProvider provider = IdentityProvider.shared();

    SignOnJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @BeforeEach
    void prepare() {
        provider.forgetSessions();
        product.database().sql("delete from sign_on");
        IdentityProvider.accounts(product);
        product.database().sql("update account set disabled = false where external_id is not null");
    }

    @Test
    void whoeverComesByTheMunicipalitysLogInIsOnThePageAskedFor() {
        try (Person person = Person.stranger(product, Size.DESK)) {
            person.open("/guide/list?q=frav%C3%A6r");
            assertThat(Axe.faults(person.page())).isEmpty();
            logInThere(person, "sofie");

            person.page().waitForURL("**/guide/list?q=frav%C3%A6r");
            assertThat(person.page().locator("header").innerText()).contains("sofie fra kommunen");
            assertThat(person.open("/outbox/list")).isEqualTo(403);
            assertThat(product.log())
                    .containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4} A log-in succeeded: OIDC, account " + ref("sofie"));
        }
    }

    @Test
    void whoeverWasLetInOnTooLittleThereReadsWhatToDo() {
        provider.forge(Forgery.LOW_ACR);
        try (Person person = Person.stranger(product, Size.PHONE)) {
            person.open("/guide/list");
            logInThere(person, "sofie");

            person.sees("brugte mindre sikkerhed, end der kræves her");
            assertThat(person.heading()).isEqualTo("Log-in var ikke stærkt nok");
            assertThat(Axe.faults(person.page())).isEmpty();
            assertThat(open()).isZero();
        } finally {
            provider.forge(Forgery.NONE);
        }
    }

    @Test
    void theJobFunctionRolesOfTheMunicipalityOpenWhatTheyAreMappedTo() {
        try (Person person = Person.stranger(product, Size.PHONE)) {
            person.open("/outbox/list");
            logInThere(person, "karla");

            person.page().waitForURL("**/outbox/list");
            assertThat(person.heading()).isNotBlank();
            assertThat(
                            product.database()
                                    .number(
                                            "select count(*) from account where roles = 'OPERATIONS' and external_id = 'karla'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aLogOutEndsBothSessions() {
        try (Person person = Person.stranger(product, Size.DESK)) {
            person.open("/guide/list");
            logInThere(person, "sofie");
            person.page().waitForURL("**/guide/list");
            assertThat(provider.loggedIn()).contains("sofie");
            int before = person.visit().complaints().size();

            logOut(person);

            person.page().waitForURL("**/account/login?out=yes");
            person.sees("Du er logget ud.");
            assertThat(provider.loggedIn()).doesNotContain("sofie");
            assertThat(open()).isZero();
            assertThat(person.visit()
                            .complaints()
                            .subList(before, person.visit().complaints().size()))
                    .as("the browser let the form go there and back")
                    .isEmpty();
            person.follow(WAY);
            person.page().waitForURL(provider.issuer() + "/authorize**");
            assertThat(person.field("Navn").isVisible()).as("asked again").isTrue();
        }
    }

    @Test
    void whenTheProviderSaysItIsOverItIsAtTheNextClick() throws IOException, JOSEException {
        try (Person person = Person.stranger(product, Size.DESK)) {
            person.open("/guide/list");
            logInThere(person, "sofie");
            person.page().waitForURL("**/guide/list");

            String notice = provider.noticeOfSession("sofie");
            int status = Web.send(HttpRequest.newBuilder(product.at("/signon/over"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + notice)))
                    .statusCode();

            assertThat(status).isEqualTo(200);
            person.open("/run/list");
            assertThat(person.page().url()).contains("/account/login?back=");
            // There one is still logged in, so one click is enough.
            person.follow(WAY);
            person.page().waitForURL("**/run/list");
        }
    }

    @Test
    void anAccountThatAnAdministratorClosesIsOutAtTheNextClickAndStaysOut() {
        try (Person person = Person.stranger(product, Size.DESK);
                Person admin = Person.signedIn(product, Size.NARROW, "drift")) {
            person.open("/guide/list");
            logInThere(person, "sofie");
            person.page().waitForURL("**/guide/list");

            admin.open("/access/roles");
            admin.follow("Konti");
            admin.field("Navn eller brugernavn").fill("SOFIE");
            admin.press("Søg");
            admin.press("Luk kontoen for sofie fra kommunen");
            admin.sees("Kontoen for sofie fra kommunen er lukket.");
            assertThat(Axe.faults(admin.page())).isEmpty();

            person.open("/run/list");
            assertThat(person.page().url()).contains("/account/login?back=");
            person.follow(WAY);
            person.sees("du har ingen åben konto");
            assertThat(person.heading()).isEqualTo("Du er ikke oprettet i Én Indgang");

            admin.press("Åbn kontoen for sofie fra kommunen igen");
            admin.sees("er åben igen.");
            admin.isUndisturbed();
            person.open("/run/list");
            person.follow(WAY);
            person.page().waitForURL("**/run/list");
        }
    }

    @Test
    void anAdministratorTakesAStoredRoleAndGivesANewPassword() {
        product.database().sql("delete from account where user_name = 'noedkonto'");
        product.database().sql("""
                insert into account (id, version, ref, user_name, display_name, profession, roles, password_hash)
                values (nextval('stored_seq'), 1, gen_random_uuid(), 'noedkonto', 'Nødkonto', 'OPERATIONS', 'OPERATIONS',
                    'pbkdf2-sha256$1$AA==$AA==')""");
        try (Person person = Person.stranger(product, Size.DESK);
                Person admin = Person.signedIn(product, Size.NARROW, "drift")) {
            admin.open("/access/accounts?q=n%C3%B8dkonto");
            admin.press("Tag rollen It-drift fra Nødkonto");
            admin.sees("er taget fra Nødkonto");
            admin.follow("Ny adgangskode til Nødkonto");
            admin.field("Ny adgangskode").fill("Byggryn-til-alle");
            admin.field("Adgangskoden igen").fill("Byggryn-til-allf");
            admin.press("Gem adgangskoden");
            admin.sees("De to er ikke ens.");
            assertThat(Axe.faults(admin.page())).isEmpty();
            assertThat(((Number) admin.page().evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(320);
            admin.field("Ny adgangskode").fill("Byggryn-til-alle");
            admin.field("Adgangskoden igen").fill("Byggryn-til-alle");
            admin.press("Gem adgangskoden");
            admin.sees("Nødkonto har fået en ny adgangskode.");

            person.open("/account/login?back=/guide/list");
            person.field("Brugernavn").fill("noedkonto");
            person.field("Adgangskode").fill("Byggryn-til-alle");
            person.press("Log ind");
            person.field("Den adgangskode, du fik").fill("Byggryn-til-alle");
            person.field("Din egen adgangskode").fill("Havregryn-til-mig");
            person.field("Din egen adgangskode igen").fill("Havregryn-til-mig");
            person.press("Gem og log ind");
            person.page().waitForURL("**/guide/list");
            assertThat(person.open("/outbox/list")).isEqualTo(403);
        }
    }

    @Test
    void whoeverIsUnknownHereReadsWhatToDoAndNothingIsMade() {
        long before = product.database().number("select count(*) from account");
        try (Person person = Person.stranger(product, Size.PHONE)) {
            person.open("/guide/list");
            logInThere(person, "fremmed");

            person.page().waitForURL("**/signon/return?**");
            person.sees("Der er ikke oprettet noget.");
            assertThat(person.reads()).containsPattern("Nummer: [2-9A-Z]{4}-[2-9A-Z]{4}");
            assertThat(Axe.faults(person.page())).isEmpty();
            String number = person.reads().replaceFirst("(?s)^.*Nummer: (\\S+).*$", "$1");
            assertThat(product.log()).contains(number).doesNotContain("fremmed");
            assertThat(product.database().number("select count(*) from account"))
                    .isEqualTo(before);
            person.open("/guide/list");
            assertThat(person.page().url()).contains("/account/login?back=");
        }
    }

    private void logInThere(Person person, String name) {
        OtherSite.logIn(person, provider, name);
        person.page().waitForURL(Pattern.compile(Pattern.quote(product.base().toString()) + ".*"));
    }

    private static void logOut(Person person) {
        person.page().locator(".e-who summary").click();
        person.press("Log ud");
    }

    private String ref(String name) {
        return product.database()
                .sql("select ref from account where external_id = '" + name + "'")
                .get(0)
                .get(0);
    }

    private long open() {
        return product.database()
                .number(
                        "select count(*) from sign_on s join account a on a.ref = s.account_ref where a.external_id = 'sofie'");
    }
}

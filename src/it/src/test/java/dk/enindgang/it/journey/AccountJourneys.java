package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own password and sessions, of an account that is kept here. */
abstract class AccountJourneys {

    private static final String USER = "egenkonto";
    private static final String OWN = "Byggryn til alle";
    private static final String PASTE = "field => field.dispatchEvent("
            + "new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() }))";

    private final Product product;

    AccountJourneys(Packaging packaging) {
        product = packaging.product();
    }

    /** With the password of the practice accounts, but none of them. */
    @BeforeEach
    void prepare() {
        product.database().sql("delete from account where user_name = '" + USER + "'");
        product.database().sql("""
                insert into account (id, version, ref, user_name, display_name, profession, password_hash)
                select nextval('stored_seq'), 1, gen_random_uuid(), '%s', 'Egen Kontoprøve', 'TEACHER', password_hash
                from account where user_name = 'laerer'""".formatted(USER));
    }

    /** Who tries next is not to wait for what was tried here. */
    @AfterEach
    void forget() {
        product.database().sql("delete from log_in_throttle");
    }

    @Test
    void sheChangesHerPasswordAndIsOutEverywhereElse() {
        try (Person desk = Person.signedIn(product, Size.DESK, USER);
                Person phone = Person.signedIn(product, Size.PHONE, USER)) {
            desk.page().locator(".e-who summary").click();
            desk.follow("Hvor jeg er logget ind");
            desk.page().waitForURL("**/account/sessions");
            assertThat(rows(desk).count()).isEqualTo(2);
            desk.follow("Skift adgangskode");
            desk.page().waitForURL("**/account/password");

            change(desk, "Eksempelby-2027", OWN, OWN);
            desk.sees("Det er ikke din nuværende adgangskode.");
            assertThat(Axe.faults(desk.page())).isEmpty();
            change(desk, Session.PASSWORD, "Sommerferie2026", "Sommerferie2026");
            desk.sees("en af dem, der prøves først");
            change(desk, Session.PASSWORD, "kontoprøve og byggryn", "kontoprøve og byggryn");
            desk.sees("rummer ordet “kontoprøve”");
            change(desk, Session.PASSWORD, OWN, OWN + " 2");
            desk.sees("De to er ikke ens.");
            assertThat(desk.page().content()).doesNotContain(OWN, "Sommerferie2026\"", "Eksempelby-2027");
            change(desk, Session.PASSWORD, OWN, OWN);
            desk.sees("Din adgangskode er skiftet.");
            assertThat(rows(desk).count()).isEqualTo(1);
            desk.isUndisturbed();

            phone.open("/guide/list");
            assertThat(phone.page().url()).contains("/account/login?back=");
            logIn(phone, OWN);
            phone.page().waitForURL("**/guide/list");
        }
        assertThat(product.log()).doesNotContain(OWN, "Eksempelby-2027", "kontoprøve og byggryn");
    }

    @Test
    void whoGuessesTheCurrentPasswordWaitsAsAtTheLogIn() {
        try (Person person = Person.signedIn(product, Size.PHONE, USER)) {
            person.open("/account/password");
            for (int i = 0; i < 5; i++) {
                change(person, "forkert nummer " + i, OWN, OWN);
                person.sees("Det er ikke din nuværende adgangskode.");
            }
            // The first wait is a second, and a browser is no quicker.
            product.database()
                    .sql("update log_in_throttle set next_at = now() + interval '2 minutes' where failures > 3");
            change(person, Session.PASSWORD, OWN, OWN);
            person.sees("Der er prøvet for mange gange. Vent 2 minutter");
        }
    }

    @Test
    void sheSeesWhereSheIsLoggedInAndEndsItThere() {
        try (Person desk = Person.signedIn(product, Size.DESK, USER);
                Person phone = Person.signedIn(product, Size.PHONE, USER);
                Person other = Person.signedIn(product, Size.PHONE, USER)) {
            desk.open("/account/sessions");
            assertThat(desk.reads()).contains("Chrome på computer", "Her, hvor du er nu", "127.0.0.1");
            assertThat(Axe.faults(desk.page())).isEmpty();
            assertThat(rows(desk).locator("input[type=submit]").count()).isEqualTo(2);
            rows(desk).locator("input[type=submit]").first().click();
            desk.sees("Der er logget ud.");
            assertThat(rows(desk).count()).isEqualTo(2);
            assertThat(in(phone) + in(other)).as("one of the two is out").isEqualTo(1);

            desk.press("Log ud alle andre steder");
            desk.sees("Du er logget ud alle andre steder end her.");
            assertThat(rows(desk).count()).isEqualTo(1);
            assertThat(in(phone) + in(other)).isZero();
            assertThat(in(desk)).isEqualTo(1);
            desk.isUndisturbed();
        }
    }

    @Test
    void aPasswordThatWasGivenOpensNothingButTheWayToOnesOwn() {
        product.database().sql("update account set first_password_at = now() where user_name = '" + USER + "'");
        try (Person person = Person.stranger(product, Size.PHONE)) {
            person.open("/guide/list?q=frav%C3%A6r");
            logIn(person, Session.PASSWORD);
            person.sees("Den adgangskode er valgt af en anden.");
            assertThat(person.heading()).isEqualTo("Vælg din egen adgangskode");
            assertThat(Axe.faults(person.page())).isEmpty();
            assertThat(person.visit().context().cookies()).isEmpty();

            choose(person, "qwertyuiop123", "qwertyuiop123");
            person.sees("en af dem, der prøves først");
            assertThat(Axe.faults(person.page())).isEmpty();
            choose(person, OWN, OWN);
            person.page().waitForURL("**/guide/list?q=frav%C3%A6r");
        }
    }

    @Test
    void aPasswordThatWasGivenAndNotUsedInTimeIsOver() {
        product.database()
                .sql("update account set first_password_at = now() - interval '8 days' where user_name = '" + USER
                        + "'");
        try (Person person = Person.stranger(product, Size.DESK)) {
            person.open("/account/login");
            logIn(person, Session.PASSWORD);
            person.sees("gælder ikke mere. Bed en administrator om en ny.");
        }
    }

    @Test
    void eachPasswordFieldHidesItHelpsTheKeeperAndTakesWhatIsPasted() {
        try (Person person = Person.signedIn(product, Size.DESK, USER)) {
            person.open("/account/password");
            fields(person, "current-password", "new-password", "new-password");
        }
        try (Person person = Person.stranger(product, Size.DESK)) {
            person.open("/account/login");
            fields(person, "current-password");
            person.open("/account/first");
            fields(person, "current-password", "new-password", "new-password");
        }
    }

    private static void fields(Person person, String... autocomplete) {
        Locator fields =
                person.page().locator("main input[name*=assword], main input[name$=repeat], main input[name$=current]");
        assertThat(fields.count()).isEqualTo(autocomplete.length);
        for (int i = 0; i < autocomplete.length; i++) {
            assertThat(fields.nth(i).getAttribute("type")).isEqualTo("password");
            assertThat(fields.nth(i).getAttribute("autocomplete")).isEqualTo(autocomplete[i]);
            assertThat(fields.nth(i).evaluate(PASTE)).as("nothing stops it").isEqualTo(true);
        }
    }

    /** The log-in page that is open. */
    private static void logIn(Person person, String password) {
        person.field("Brugernavn").fill(USER);
        person.field("Adgangskode").fill(password);
        person.press("Log ind");
    }

    private static void choose(Person person, String own, String again) {
        person.field("Den adgangskode, du fik").fill(Session.PASSWORD);
        person.field("Din egen adgangskode").fill(own);
        person.field("Din egen adgangskode igen").fill(again);
        person.press("Gem og log ind");
    }

    private static void change(Person person, String current, String wanted, String again) {
        person.field("Din nuværende adgangskode").fill(current);
        person.field("Ny adgangskode").fill(wanted);
        person.field("Ny adgangskode igen").fill(again);
        person.press("Skift adgangskode");
        person.page().waitForLoadState();
    }

    private static Locator rows(Person person) {
        return person.page().locator("main tbody tr");
    }

    private static int in(Person person) {
        person.open("/run/list");
        return person.page().url().contains("/account/login") ? 0 : 1;
    }
}

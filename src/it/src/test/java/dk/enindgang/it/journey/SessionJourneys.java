package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import org.junit.jupiter.api.Test;

/** The end of a session: said two minutes before, put off with one key, and without loss when it comes. */
abstract class SessionJourneys {

    private final Product product;

    SessionJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void whoeverIsStillThereStays() {
        try (Person person = Person.signedIn(product, Size.DESK, "ppr")) {
            withClock(person, "/guide/list");
            person.page().clock().fastForward("27:00");
            assertThat(warning(person).isVisible()).isFalse();

            person.page().clock().fastForward("01:20");
            warning(person).waitFor();
            assertThat(warning(person).innerText()).contains("Er du her stadig?", "Om 2 min.");
            assertThat(person.page().evaluate("document.activeElement.closest('dialog') !== null"))
                    .as("the keyboard is in the warning")
                    .isEqualTo(true);
            assertThat(Axe.faults(person.page())).isEmpty();

            Response answer = person.page().waitForResponse("**/account/session", () -> person.press("Fortsæt"));
            assertThat(answer.status()).isEqualTo(204);
            person.page().waitForCondition(() -> !warning(person).isVisible());
            person.page().clock().fastForward("27:00");
            assertThat(warning(person).isVisible()).as("thirty minutes anew").isFalse();
            person.isUndisturbed();
        }
    }

    @Test
    void oneWindowSpeaksForTheOther() {
        try (Person person = Person.signedIn(product, Size.DESK, "ppr")) {
            withClock(person, "/guide/list");
            var other = person.visit().context().newPage();
            other.navigate("/run/list");
            person.page().clock().fastForward("28:20");
            warning(person).waitFor();
            other.locator("#sessionEnd[open]").waitFor();

            other.locator("#sessionEnd [data-stay]").click();
            person.page().waitForCondition(() -> !warning(person).isVisible());
        }
    }

    @Test
    void afterTheEndOneComesBackToThePageWithTheTextStillThere() {
        try (Person person = Person.signedIn(product, Size.DESK, "sekretariat")) {
            String ref = new OwnRun(person).start().ref();
            withClock(person, "/run/step?run=" + ref);
            OwnRun run = new OwnRun(person).write("Moderen ringer i morgen");
            String step = run.step();

            person.page().clock().fastForward("31:00");
            warning(person).waitFor();
            person.page().waitForCondition(() -> warning(person).innerText().contains("Du er nu logget ud."));
            assertThat(person.page().locator("main").innerHTML())
                    .as("nothing is left to read")
                    .isEmpty();
            person.visit().context().clearCookies();
            person.press("Fortsæt");
            person.page().waitForURL("**/account/login?back=**");
            person.logIn("sekretariat");

            person.page().waitForURL("**/run/step?run=" + ref + "**");
            assertThat(run.step()).isEqualTo(step);
            assertThat(run.note()).isEqualTo("Moderen ringer i morgen");
        }
    }

    @Test
    void whatWasTypedWhereNothingIsKeptIsOnlyCovered() {
        try (Person person = Person.signedIn(product, Size.PHONE, "ppr")) {
            isLeftWithAReason(person);
            assertThat(person.page().locator("main").isVisible()).isFalse();

            person.press("Fortsæt");
            person.page().waitForCondition(() -> !warning(person).isVisible());
            assertThat(person.page().locator("textarea").inputValue()).isEqualTo("Barnet er løbet væk");
        }
    }

    @Test
    void whoLogsInNextOnTheSameComputerSeesNothingOfIt() {
        try (Person person = Person.signedIn(product, Size.DESK, "ppr")) {
            isLeftWithAReason(person);
            person.visit().context().clearCookies();
            var next = person.visit().context().newPage();
            next.navigate("/account/login");
            next.locator("#userName").fill("laerer");
            next.locator("#password").fill(Session.PASSWORD);
            next.locator("main button[type=submit]").first().click();

            person.page().getByText("Mette Lærkegaard").first().waitFor();
            assertThat(person.page().content()).doesNotContain("Barnet er løbet væk");
            assertThat(person.page().locator("textarea").all())
                    .allSatisfy(left -> assertThat(left.inputValue()).isEmpty());
        }
    }

    /** Somebody typed in a form that is not saved by itself, and went away until the session was over. */
    private static void isLeftWithAReason(Person person) {
        withClock(person, "/run/urgent?run=00000000-0000-0000-0000-000000000000");
        person.page().locator("textarea").fill("Barnet er løbet væk");
        person.page().clock().fastForward("31:00");
        warning(person).waitFor();
        person.page().waitForCondition(() -> warning(person).innerText().contains("Du er nu logget ud."));
    }

    @Test
    void thereIsNothingToWarnAStrangerOf() {
        try (Person person = Person.stranger(product, Size.DESK)) {
            withClock(person, "/account/login");
            person.page().clock().fastForward("01:00:00");

            assertThat(person.page().locator("dialog").count()).isZero();
            person.isUndisturbed();
        }
    }

    /** The browser's own clock can be moved from the next page on. */
    private static void withClock(Person person, String path) {
        person.page().clock().install();
        person.open(path);
    }

    private static Locator warning(Person person) {
        return person.page().locator("#sessionEnd");
    }
}

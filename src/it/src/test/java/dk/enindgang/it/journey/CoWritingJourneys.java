package dk.enindgang.it.journey;

import static dk.enindgang.it.journey.WritingDesk.add;
import static dk.enindgang.it.journey.WritingDesk.begin;
import static dk.enindgang.it.journey.WritingDesk.field;
import static dk.enindgang.it.journey.WritingDesk.fill;
import static dk.enindgang.it.journey.WritingDesk.lastField;
import static dk.enindgang.it.journey.WritingDesk.path;
import static dk.enindgang.it.journey.WritingDesk.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import org.junit.jupiter.api.Test;

/** Writing beside a colleague, without a network, and after the session is gone. */
abstract class CoWritingJourneys {

    private final Product product;

    CoWritingJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void thoseWhoHaveAGuideOpenSeeEachOtherAndWhatTheOtherChanges() {
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske");
                Person colleague = Person.signedIn(product, Size.PHONE, "sekretariat")) {
            begin(writer, "Side om side " + NewWord.made());
            colleague.open(path(writer));
            colleague.sees("Karin Solbakke har også guiden åben: guiden selv.");

            fill(colleague, "/purpose", "Henriks tekst");
            looksAgain(writer);
            writer.sees("Henrik Rosenlund skriver også her: guiden selv, »Hvad guiden skal føre til«");
            writer.sees("Henrik Rosenlund har rettet her");
            assertThat(text(writer, "/purpose").inputValue()).isEqualTo("Henriks tekst");
            assertThat(writer.page().locator("[data-said]").textContent())
                    .isEqualTo("Henrik Rosenlund er også i guiden.");
            assertThat(Axe.faults(writer.page())).isEmpty();

            text(writer, "/purpose").focus();
            fill(colleague, "/purpose", "Henriks anden tekst");
            looksAgain(writer);
            field(writer, "/purpose").getByText("Henriks anden tekst").waitFor();
            assertThat(text(writer, "/purpose").inputValue())
                    .as("not under the writer's hands")
                    .isEqualTo("Henriks tekst");
            assertThat(field(writer, "/purpose").innerText()).doesNotContain("Behold min tekst");
            writer.press("Brug den andens tekst");
            assertThat(text(writer, "/purpose").inputValue()).isEqualTo("Henriks anden tekst");

            add(colleague, "Tilføj en situation");
            looksAgain(writer);
            writer.press("Hent det nye");
            writer.page().locator("[data-pointer^='/situations/']").first().waitFor();
            assertThat(Axe.faults(colleague.page())).isEmpty();
            writer.isUndisturbed();
            colleague.isUndisturbed();
        }
    }

    @Test
    void whatTheMachineFindsIsSaidWhereOneWritesAndLeadsBothWays() {
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            begin(writer, "Fund på stedet " + NewWord.made());
            aStep(writer, "Beslut hvem der taler med barnet");
            lastField(writer, "/steps", "kind").selectOption("DECIDE");
            saved(writer);
            add(writer, "Tilføj en vej videre");
            writer.page()
                    .locator("li[id^=w-steps-]")
                    .getByText("Vejen skal føre netop ét sted hen.")
                    .waitFor();
            String drawn = writer.page().locator(".e-drawing svg a").first().getAttribute("aria-label");
            assertThat(drawn).matches("1 Beslut hvem der taler med barnet, \\d+ fund");
            assertThat(Axe.faults(writer.page())).isEmpty();

            writer.page()
                    .locator("button[value^='remove:/steps/'][value*='/next/']")
                    .click();
            writer.sees("Trin 1 er en beslutning uden svar.");
            writer.follow("Se alt, maskinen fandt");
            writer.page().waitForURL("**/writing/review**#found");
            writer.page().locator("#found ~ ul a[href*='step?']").last().click();
            writer.page().waitForURL("**/writing/step**#w-steps-**");
            assertThat(writer.page().evaluate("document.getElementById(location.hash.slice(1)) !== null"))
                    .isEqualTo(true);
        }
    }

    @Test
    void whatIsTypedAfterLoggingOutIsSavedOnceSomebodyHasLoggedIn() {
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            begin(writer, "Logget ud " + NewWord.made());
            writer.visit().context().clearCookies();
            text(writer, "/purpose").fill("Skrevet efter log ud");
            Locator way = writer.page().locator(".e-saved a");
            way.waitFor();
            assertThat(writer.page().locator(".e-saved").innerText()).contains("Du er logget ud");
            assertThat(way.getAttribute("href")).isEqualTo("/account/login");
            writer.page().locator("button[name=act][value=save]").click();
            assertThat(writer.page().url())
                    .as("nothing is sent that would be lost")
                    .contains("/writing/edit");
            assertThat(text(writer, "/purpose").inputValue()).isEqualTo("Skrevet efter log ud");

            Page other = writer.visit().context().newPage();
            other.navigate("/account/login");
            other.locator("#userName").fill("sundhedsplejerske");
            other.locator("#password").fill(Session.PASSWORD);
            other.locator("main button[type=submit]").first().click();
            writer.page().locator(".e-saved[data-state=saved]").waitFor();
            writer.open(path(writer));
            assertThat(text(writer, "/purpose").inputValue()).isEqualTo("Skrevet efter log ud");
        }
    }

    @Test
    void whatIsNotThereAnyMoreIsSaidAndSentAgainOnlyWhenTheTextChanges() {
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            begin(writer, "Afvist " + NewWord.made());
            writer.page().clock().install();
            writer.page().reload();
            var saving = new RefusedOnce(writer, "**/writing/save**", 404);
            text(writer, "/purpose").fill("Skrevet for sent");
            writer.sees("Ikke gemt: det, du skriver i, findes ikke mere.");
            assertThat(Axe.faults(writer.page())).isEmpty();

            writer.page().clock().fastForward("00:20");
            fill(writer, "/purpose", "Skrevet om");
            assertThat(saving.sent()).isEqualTo(2);
            assertThat(field(writer, "/purpose").innerText()).doesNotContain("Ikke gemt");
        }
    }

    @Test
    void withoutANetworkItIsSaidAndTriedAgain() {
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            begin(writer, "Uden net " + NewWord.made());
            writer.visit().context().setOffline(true);
            text(writer, "/purpose").fill("Skrevet i toget");
            writer.sees("Ikke gemt endnu.");
            assertThat(text(writer, "/purpose").inputValue()).isEqualTo("Skrevet i toget");
            writer.visit().context().setOffline(false);
            writer.page().locator(".e-saved[data-state=saved]").waitFor();
            writer.open(path(writer));
            assertThat(text(writer, "/purpose").inputValue()).isEqualTo("Skrevet i toget");
        }
    }

    private static void aStep(Person writer, String title) {
        writer.press("Nyt trin");
        writer.page().waitForURL("**/writing/step**");
        lastField(writer, "/steps", "title").fill(title);
        saved(writer);
    }

    /** As when the page comes to the front again. */
    private static void looksAgain(Person person) {
        person.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    private static Locator text(Person person, String pointer) {
        return field(person, pointer).locator("input[type=text]");
    }
}

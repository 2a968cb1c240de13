package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import org.junit.jupiter.api.Test;

/** The organisation as those who work in it meet it. */
abstract class ColleagueJourneys {

    private final Product product;

    ColleagueJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void aColleagueKeepsHerOwnPage() {
        try (Person person = Person.signedIn(product, Size.PHONE, "handicap")) {
            person.open("/organisation/me");
            person.field("Mandag").fill("sent");
            person.press("Gem");
            person.page().locator("input[id='me:monday'][aria-invalid=true]").waitFor();
            assertThat(person.field("Mandag").inputValue()).isEqualTo("sent");
            person.field("Mandag").fill("9-12.30");
            person.press("Gem");
            person.sees("Det er gemt.");
            assertThat(person.field("Mandag").inputValue()).isEqualTo("9.00-12.30");

            person.follow("Skriv fravær");
            person.page().waitForURL("**/organisation/leave**");
            person.field("Første dag").fill("2031-07-01");
            person.field("Sidste dag").fill("2031-07-31");
            person.press("Gem");
            person.sees("Fraværet er gemt.");
            person.page().locator("a[href*='leave=']").first().click();
            person.page().waitForURL("**/organisation/leave?leave=**");
            person.field("Sidste dag").fill("2031-07-14");
            person.press("Gem");
            person.sees("14. juli 2031");
            person.isUndisturbed();
        }
    }

    @Test
    void theTreeIsWholeOnPaperAndLinksKeepTheDay() {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/organisation/tree?day=2021-05-04");
            person.page()
                    .emulateMedia(
                            new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(person.page().getByText("Ellebækskolen").first().isVisible())
                    .isTrue();
            assertThat(person.page().getByText("Organisationen 4. maj 2021").isVisible())
                    .isTrue();
            assertThat(person.page().locator(".e-tree summary").first().isVisible())
                    .isFalse();
            person.page()
                    .emulateMedia(
                            new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
            person.open("/organisation/tree?day=2021-05-04&q=skoler+og+dagtilbud");
            person.follow("Skoler og dagtilbud");
            person.page().waitForURL("**/organisation/unit?**");
            for (String link : new String[] {"Ellebækskolen", "Børn og Unge"}) {
                assertThat(person.visit().link(link).first().getAttribute("href"))
                        .contains("day=2021-05-04");
            }
            assertThat(person.page().locator(".e-back a").getAttribute("href")).contains("day=2021-05-04");
        }
    }
}

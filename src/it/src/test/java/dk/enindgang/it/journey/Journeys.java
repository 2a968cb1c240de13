package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding and reading, from the front page on. */
abstract class Journeys {

    private final Product product;

    Journeys(Packaging packaging) {
        product = packaging.product();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "laerer",
                "paedagog",
                "sundhedsplejerske",
                "raadgiver",
                "familiebehandler",
                "beskaeftigelse",
                "handicap",
                "ppr",
                "leder",
                "sekretariat",
                "drift"
            })
    void everyProfessionSignsIn(String userName) {
        try (Person person = Person.signedIn(product, Size.DESK, userName)) {
            assertThat(person.heading()).isEqualTo("Hvad har du brug for?");
            person.isUndisturbed();
        }
    }

    @Test
    void aWrongPasswordIsRefusedKindly() {
        try (Person person = Person.stranger(product, Size.DESK)) {
            person.open("/account/login");
            person.field("Brugernavn").fill("nobody-of-the-journeys");
            person.field("Adgangskode").fill("wrong");
            person.press("Log ind");

            person.page()
                    .waitForCondition(() -> person.page()
                                    .locator("[role=alert], .e-errors, .e-error")
                                    .count()
                            > 0);
            assertThat(person.heading()).isEqualTo("Log ind");
            assertThat(person.field("Brugernavn").inputValue()).isEqualTo("nobody-of-the-journeys");
            assertThat(person.field("Adgangskode").inputValue()).isEmpty();
        }
    }

    @Test
    void theFrontPageHasTwoWaysInOneSearchAndMyRuns() {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            assertThat(person.visit().link("Jeg er bekymret").count()).isPositive();
            assertThat(person.visit().link("Hvem kontakter jeg?").count()).isPositive();
            assertThat(person.visit().heading("Mine handleguideforløb").count()).isEqualTo(1);

            person.follow("Jeg er bekymret");
            person.page().waitForURL("**/guide/list**");
            person.page().goBack();
            person.follow("Hvem kontakter jeg?");
            person.page().waitForURL("**/directory/who**");
            assertThat(person.reads()).contains("112");
        }
    }

    @Test
    void theLanguageIsSwitchedAndStays() {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            assertThat(language(person)).isEqualTo("da");
            person.page().locator("details.e-who summary").click();
            person.follow("English");
            person.page().waitForCondition(() -> language(person).equals("en"));
            person.open("/guide/list");

            assertThat(language(person)).isEqualTo("en");
            assertThat(person.page().title()).doesNotContain("Handleguides –");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bekymret", "bekymrt", "fravær", "fraver", "overgreb", "vold", "skolefravær"})
    void searchingFindsAlsoWithATypo(String words) {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.field("Hvad har du lagt mærke til").fill(words);
            person.page()
                    .locator("main")
                    .getByRole(AriaRole.BUTTON, named("Søg"))
                    .click();
            person.page().waitForURL("**/search/list?asked=*");

            assertThat(guideLinks(person).count()).isPositive();
        }
    }

    @Test
    void theSearchStandsInTheAddressAndCanBeSent() {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/guide/list?q=frav%C3%A6r&role=TEACHER");
            List<String> found = guideLinks(person).allInnerTexts();
            assertThat(found).isNotEmpty();

            try (Person colleague = Person.signedIn(product, Size.PHONE, "paedagog")) {
                colleague.open(
                        person.page().url().substring(product.base().toString().length()));
                assertThat(guideLinks(colleague).allInnerTexts()).isEqualTo(found);
                assertThat(colleague.page().locator("main input[name=q]").inputValue())
                        .isEqualTo("fravær");
            }
        }
    }

    @Test
    void readingShowsWhatToDoAndLeavesNothingBehind() {
        long before = records();
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/guide/read?guide=" + Pages.CONCERN);

            assertThat(person.reads()).contains("SKAL", "BØR").containsIgnoringCase("kontrolleret");
            assertThat(person.page().getByText("Er det akut?").first().isVisible())
                    .isTrue();
            assertThat(person.page()
                            .locator("main a[href*='" + Pages.ABUSE + "']")
                            .count())
                    .isPositive();
            person.isUndisturbed();
        }
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void keysAreShownUsedAndTurnedOff() {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/guide/read?guide=" + Pages.CONCERN);
            var keyboard = person.page().keyboard();
            keyboard.press("?");
            person.page().locator("dialog#keys[open]").waitFor();
            assertThat(Axe.faults(person.page())).isEqualTo(List.of());
            person.press("Luk");

            keyboard.press("n");
            keyboard.press("n");
            person.page().waitForURL(Pattern.compile(".*#trin-0[.]2$"));
            keyboard.press("p");
            person.page().waitForURL(Pattern.compile(".*#trin-0[.]1$"));
            keyboard.press("a");
            assertThat(person.page().locator(".e-acute details[open]").count()).isEqualTo(1);
            keyboard.press("/");
            keyboard.type("n?");
            assertThat(person.page().locator("#seek").inputValue()).isEqualTo("n?");

            person.press("Genvejstaster");
            person.page().getByLabel("Brug genvejstaster på denne computer").uncheck();
            person.press("Luk");
            keyboard.press("h");
            keyboard.press("?");
            assertThat(person.page().locator("dialog#keys[open]").count()).isZero();
            assertThat(person.heading()).isEqualTo("Bekymring for et barns trivsel");
        }
    }

    @Test
    void aGuidePrintsAsACleanDocument() {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/guide/read?guide=" + Pages.CONCERN);
            person.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(person.page().locator("nav").first().isVisible()).isFalse();
            assertThat(person.page().locator("footer a").first().isVisible()).isFalse();
            assertThat(person.page().locator("h1").first().isVisible()).isTrue();
            assertThat(person.reads()).contains("SKAL");
        }
    }

    @Test
    void afterLoggingOutTheBackButtonShowsNothing() {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/guide/read?guide=" + Pages.CONCERN);
            person.page().locator("details.e-who summary").click();
            person.press("Log ud");
            person.page().waitForURL("**/account/login**");
            person.page().goBack();
            person.page().waitForURL("**/account/login**");

            assertThat(person.heading()).isEqualTo("Log ind");
        }
    }

    private long records() {
        return product.database()
                .number("select (select count(*) from guide_run) + (select count(*) from guide_run_entry)"
                        + " + (select count(*) from draft) + (select count(*) from outgoing_event)");
    }

    private static Locator guideLinks(Person person) {
        return person.page().locator("main a[href*='/guide/read?guide=']");
    }

    private static String language(Person person) {
        return person.page().locator("html").getAttribute("lang");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}

package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page with axe in both sizes and in the dark, without a mouse, and as narrow as a phone. */
abstract class Accessibility {

    private final Product product;

    Accessibility(Packaging packaging) {
        product = packaging.product();
    }

    @TestFactory
    Stream<DynamicTest> axeFindsNothing() {
        return Stream.of(Size.DESK, Size.PHONE)
                .flatMap(size -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .map(scheme -> DynamicTest.dynamicTest(size + " " + scheme, () -> axe(size, scheme))));
    }

    private void axe(Size size, ColorScheme scheme) {
        try (Person person = Person.signedIn(product, size, "laerer", scheme)) {
            for (String page : Pages.FOR_STAFF) {
                person.open(page);
                assertThat(Axe.faults(person.page())).as(page).isEmpty();
            }
            for (String page : Pages.organisation(product)) {
                person.open(page);
                assertThat(Axe.faults(person.page())).as(page).isEmpty();
            }
            String run = new OwnRun(person).start().ref();
            assertThat(Axe.faults(person.page())).as("a step").isEmpty();
            person.open("/run/close?run=" + run);
            assertThat(Axe.faults(person.page())).as("the end of a run").isEmpty();
            assertThat(person.visit().complaints()).isEmpty();
        }
        axe(size, scheme, "sekretariat", Pages.FOR_EDITORS);
        axe(size, scheme, "sekretariat", Pages.FOR_DIRECTORY_EDITORS);
        axe(size, scheme, "sekretariat", Pages.organisationForms(product));
        axe(size, scheme, "drift", Pages.FOR_OPERATIONS);
        axe(size, scheme, "kontrol", Pages.FOR_AUDITORS);
        axe(size, scheme, "leder", Pages.FOR_LEADERS);
        try (Person person = Person.stranger(product, size)) {
            for (String page : Pages.FOR_ALL) {
                person.open(page);
                assertThat(Axe.faults(person.page())).as(page).isEmpty();
            }
        }
    }

    private void axe(Size size, ColorScheme scheme, String userName, List<String> pages) {
        try (Person person = Person.signedIn(product, size, userName, scheme)) {
            for (String page : pages) {
                person.open(page);
                assertThat(Axe.faults(person.page())).as(page).isEmpty();
            }
        }
    }

    @Test
    void nothingScrollsSidewaysAt320Pixels() {
        try (Person person = Person.signedIn(product, Size.NARROW, "laerer")) {
            for (String page : Pages.FOR_STAFF) {
                person.open(page);
                assertThat(((Number) person.page().evaluate("document.documentElement.scrollWidth")).intValue())
                        .as(page)
                        .isLessThanOrEqualTo(320);
            }
        }
        try (Person person = Person.signedIn(product, Size.NARROW, "drift")) {
            person.open("/access/accounts");
            assertThat(((Number) person.page().evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(320);
        }
        try (Person person = Person.signedIn(product, Size.NARROW, "sekretariat")) {
            for (String page : Pages.organisationForms(product)) {
                person.open(page);
                assertThat(((Number) person.page().evaluate("document.documentElement.scrollWidth")).intValue())
                        .as(page)
                        .isLessThanOrEqualTo(320);
            }
        }
    }

    @Test
    void theKeyboardAloneLeadsFromLogInToAGuide() {
        try (Person person = Person.stranger(product, Size.DESK)) {
            person.open("/account/login");
            new Keyboard(person)
                    .reach("Brugernavn")
                    .type("laerer")
                    .next()
                    .type("Eksempelby-2026")
                    .enter();
            person.page().waitForURL(address -> !address.contains("/account/login"));

            Keyboard keys = new Keyboard(person);
            keys.next();
            assertThat(keys.focused()).isEqualTo("Gå til indholdet");
            keys.enter().reach("Jeg er bekymret").enter();
            person.page().waitForURL("**/guide/list**");
            new Keyboard(person).reachAddress("/guide/read?guide=").enter();
            person.page().waitForURL("**/guide/read?guide=**");
            new Keyboard(person).reachAddress("/run/start").enter();
            person.page().waitForURL("**/run/start**");
            new Keyboard(person).reach("Start forløb").enter();
            person.page().waitForURL("**/run/step**");
            person.isUndisturbed();
        }
    }

    @Test
    void theKeyboardAloneLeadsThroughAWholeRun() {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            OwnRun run = new OwnRun(person).start();
            String first = run.step();
            new Keyboard(person)
                    .reach("Gjort")
                    .press("ArrowDown")
                    .reach("Hvorfor er trinet ikke relevant")
                    .type("Barnet er for lille")
                    .reach("Note")
                    .type("Uden mus")
                    .reach("Gem og gå videre")
                    .enter();
            person.page().waitForCondition(() -> !run.step().equals(first));
            assertThat(run.answered()).isEqualTo(1);

            new Keyboard(person).reach("Afslut forløb …").enter();
            person.page().waitForURL("**/run/close**");
            new Keyboard(person)
                    .reach("Hvad endte det med")
                    .type("Helt uden mus")
                    .reach("Afslut forløbet")
                    .enter();
            person.page().waitForURL("**/run/step**");
            assertThat(person.reads()).contains("Forløbet blev afsluttet", "Helt uden mus");
            assertThat(run.canBeAnswered()).isFalse();
            person.isUndisturbed();
        }
    }
}

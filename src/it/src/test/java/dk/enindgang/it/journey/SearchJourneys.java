package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching while one types, narrowing, and reading as somebody else: all of it in the address. */
abstract class SearchJourneys {

    private final Product product;

    SearchJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void whatIsFoundFollowsWhatIsTyped() {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/guide/list");
            List<String> all = found(person);
            person.page().evaluate("window.samePage = true");

            search(person).pressSequentially("skolefravær");
            person.page().waitForURL("**/guide/list?q=skolefrav%C3%A6r");
            await(person, "bekymrende-skolefravaer");
            assertThat(found(person)).hasSizeLessThan(all.size());
            assertThat(search(person).evaluate("field => field === document.activeElement"))
                    .as("the field is still the one typed in")
                    .isEqualTo(true);

            search(person).fill("");
            person.page().waitForURL("**/guide/list");
            person.page().waitForCondition(() -> found(person).equals(all));
            assertThat(person.page().evaluate("window.samePage"))
                    .as("no page was loaded")
                    .isEqualTo(true);
            person.isUndisturbed();
        }
    }

    @Test
    void theResultThatIsShownBelongsToTheLastLetter() {
        try (Person person = Person.signedIn(product, Size.PHONE, "laerer")) {
            person.open("/guide/list");
            search(person).pressSequentially("overgang");
            search(person).fill("vold");

            person.page().waitForURL("**/guide/list?q=vold");
            await(person, "vold-og-overgreb");
            assertThat(said(person)).as("those who listen are told how many").contains("guide");
        }
    }

    @Test
    void whoFindsNothingIsToldWhatToDo() {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/guide/list");
            search(person).pressSequentially("xqzvxqzv");
            person.page().waitForURL("**/guide/list?q=xqzvxqzv");
            person.page().waitForCondition(() -> found(person).isEmpty());

            assertThat(person.page()
                            .locator("main .e-empty a[href$='/guide/list']")
                            .count())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "role, EMPLOYMENT_ADVISER, bekymring-for-trivsel",
        "age, AGE_23_25, bekymring-for-trivsel",
        "sector, YOUTH_EDUCATION, bekymring-for-trivsel",
        "level, 2, vold-og-overgreb"
    })
    void aFilterNarrowsStandsInTheAddressAndIsThereAfterAReload(String filter, String value, String without) {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/guide/list");
            assertThat(found(person)).contains(without);

            person.page().selectOption("main select[name=" + filter + "]", value);
            person.page().waitForURL("**/guide/list?" + filter + "=" + value);
            person.page().waitForCondition(() -> !found(person).contains(without));
            List<String> narrowed = found(person);
            person.page().reload();

            assertThat(found(person)).isEqualTo(narrowed);
            assertThat(chosen(person, filter)).isEqualTo(value);
        }
    }

    @Test
    void allFiltersTogetherAreThereAfterAReload() {
        Map<String, String> filters = Map.of("role", "TEACHER", "age", "AGE_10_14", "sector", "SCHOOL", "level", "1");
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/guide/list");
            filters.forEach((name, value) -> person.page().selectOption("main select[name=" + name + "]", value));
            search(person).pressSequentially("bekymret");
            person.page()
                    .waitForURL(address -> address.contains("q=bekymret")
                            && filters.entrySet().stream()
                                    .allMatch(filter -> address.contains(filter.getKey() + "=" + filter.getValue())));
            await(person, Pages.CONCERN);
            List<String> narrowed = found(person);
            person.page().reload();

            assertThat(found(person)).isEqualTo(narrowed);
            filters.forEach((name, value) -> assertThat(chosen(person, name)).isEqualTo(value));
            assertThat(search(person).inputValue()).isEqualTo("bekymret");
        }
    }

    @Test
    void readingAsALeaderSaysWhatALeaderDoes() {
        String forLeaders = "Du skal ikke godkende, at nogen underretter";
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/guide/read?guide=" + Pages.CONCERN);
            assertThat(person.reads()).doesNotContain(forLeaders);
            assertThat(reader(person)).isEqualTo("Medarbejder");

            person.page().locator("main nav a[href*='role=LEADER']").click();
            person.page().waitForURL("**/guide/read?**role=LEADER**");
            assertThat(person.reads()).contains(forLeaders);
            assertThat(reader(person)).isEqualTo("Leder");

            person.page().reload();
            assertThat(person.reads()).contains(forLeaders);
            person.page().locator("main nav a[href*='role=EMPLOYEE']").click();
            person.page().waitForURL("**/guide/read?**role=EMPLOYEE**");
            assertThat(person.reads()).doesNotContain(forLeaders);
        }
    }

    private static Locator search(Person person) {
        return person.page().locator("main input[name=q]");
    }

    /** The guides that are shown, by their names in addresses, as they stand. */
    @SuppressWarnings("unchecked")
    private static List<String> found(Person person) {
        return (List<String>) person.page()
                .locator("#guides a.e-open")
                .evaluateAll("links => links.map(link => new URL(link.href).searchParams.get('guide'))");
    }

    private static void await(Person person, String first) {
        person.page().waitForCondition(() -> found(person).stream().findFirst().equals(Optional.of(first)));
    }

    private static String chosen(Person person, String filter) {
        return person.page().locator("main select[name=" + filter + "]").inputValue();
    }

    private static String said(Person person) {
        return person.page().locator("main > p.e-hidden[role=status]").innerText();
    }

    private static String reader(Person person) {
        return person.page().locator("main .e-switch a[aria-current=true]").innerText();
    }
}

package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One field finds everything one may see; what is typed is in no address and no log. */
abstract class OneSearchJourneys {

    private final Product product;
    /** A test number; another than that of other journeys. */
    private static final String CPR = "720416-4187";

    private static final Pattern TYPED = Pattern.compile("720416.{0,9}4187");

    private final String word = NewWord.made();
    private final String called = "Familien " + word;
    private final List<String> addresses = new ArrayList<>();

    OneSearchJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void oneFieldFindsWhatOneMaySee() {
        open();
        findByKeyboard();
        findFromHome();
        findByNumber();
        findOnThePhone();
        findNothing();
        tooLittle();
        forget();
        assertThat(addresses)
                .isNotEmpty()
                .noneMatch(address ->
                        address.contains(word) || TYPED.matcher(address).find());
        assertThat(product.log()).doesNotContain(word).doesNotContainPattern(TYPED);
        assertThat(product.database()
                        .sql("select count(*) from access_log where subject = 'family.search' and account_ref <>"
                                + " (select ref from account where user_name = 'raadgiver') and person_ref in"
                                + " (select m.person_ref from family_member m join family f on f.id = m.family_id"
                                + " where f.name = '" + called + "')"))
                .as("nobody else was shown it")
                .containsExactly(List.of("0"));
    }

    private Person signedIn(Size size, String userName) {
        Person person = Person.signedIn(product, size, userName);
        person.page().onRequest(request -> addresses.add(request.url()));
        return person;
    }

    private void open() {
        try (Person person = signedIn(Size.DESK, "raadgiver")) {
            person.open("/family/new");
            person.field("Hvad kalder vi familien?").fill(called);
            person.field("Fornavn").fill("Sofus");
            person.field("Efternavn").fill(word);
            person.field("Fødselsdag").fill("2016-04-12");
            person.field("CPR-nummer").fill(CPR);
            person.field("Adresse").fill("Åvej 7, " + word);
            person.press("Opret familien");
            person.page().waitForURL("**/family/read**");
        }
    }

    private void findByKeyboard() {
        try (Person person = signedIn(Size.DESK, "raadgiver")) {
            person.open("/task/list");
            var keyboard = new Keyboard(person);
            keyboard.press("/").type("aavej 7 " + word).enter();
            person.page().waitForURL("**/search/list?asked=*");
            person.sees("Familier (1)");
            assertThat(person.field("Hvad leder du efter?").inputValue()).isEqualTo("aavej 7 " + word);
            assertThat(person.page().title()).doesNotContain(word);
            assertThat(Axe.faults(person.page())).isEmpty();
            keyboard.reachAddress("/family/read").enter();
            person.page().waitForURL("**/family/read**");
            person.page().goBack();
            person.sees("Familier (1)");
            person.isUndisturbed();
        }
    }

    private void findFromHome() {
        try (Person person = signedIn(Size.DESK, "raadgiver")) {
            assertThat(person.page().locator("input[type=search]").count())
                    .as("one field")
                    .isEqualTo(1);
            assertThat(Axe.faults(person.page())).isEmpty();
            new Keyboard(person).press("/").type("Åvej æøå " + word).enter();
            person.page().waitForURL("**/search/list?asked=*");
            person.sees("Familier (0)");
            assertThat(person.field("Hvad leder du efter?").inputValue()).isEqualTo("Åvej æøå " + word);
            person.isUndisturbed();
        }
    }

    private void findByNumber() {
        try (Person person = signedIn(Size.DESK, "raadgiver")) {
            person.open("/task/list");
            seek(person, CPR.replace("-", " - "));
            person.sees("Familier (1)");
            assertThat(person.reads()).contains(called).doesNotContain("Handleguides (");
            assertThat(person.page().content()).doesNotContainPattern(TYPED);
            person.page().reload();
            person.sees("Hvad du søgte efter, er glemt igen.");
            seek(person, "Sofus " + CPR);
            person.sees("Skriv CPR-nummeret alene");
            assertThat(person.reads()).doesNotContain("Ingen familie, du må se");
            assertThat(person.page().content()).doesNotContainPattern(TYPED);
            assertThat(Axe.faults(person.page())).isEmpty();
            person.isUndisturbed();
        }
    }

    private void findOnThePhone() {
        for (Size size : List.of(Size.PHONE, Size.NARROW)) {
            try (Person person = signedIn(size, "raadgiver")) {
                person.open("/task/list");
                person.page().locator(".e-seek-open").click();
                person.page().waitForURL("**/search/list");
                person.field("Hvad leder du efter?").fill("skole");
                person.press("Søg");
                person.page().waitForURL("**/search/list?asked=*");
                person.sees("Enheder (");
                assertThat(Axe.faults(person.page())).isEmpty();
                assertThat(person.page()
                                .evaluate(
                                        "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                        .as("nothing is wider than the screen")
                        .isEqualTo(false);
                person.isUndisturbed();
            }
        }
    }

    private void findNothing() {
        try (Person person = signedIn(Size.DESK, "laerer")) {
            seek(person, word);
            person.sees("Familier (0)");
            person.sees("Ingen familie, du må se, passer på det.");
            assertThat(person.reads()).doesNotContain(called);
            seek(person, "en");
            person.page().locator("main a[href*='group=COLLEAGUES']").click();
            person.page().waitForURL("**group=COLLEAGUES**");
            assertThat(person.page().locator("main h2").count()).isEqualTo(1);
            assertThat(Axe.faults(person.page())).isEmpty();
            person.follow("Alle grupper");
            person.sees("Enheder (");
            person.isUndisturbed();
        }
    }

    private void tooLittle() {
        try (Person person = signedIn(Size.DESK, "laerer")) {
            seek(person, "e");
            person.sees("Skriv mindst to bogstaver eller tal, så leder vi.");
            assertThat(person.page()
                            .locator("main #words[aria-describedby=wordsFault]")
                            .count())
                    .isEqualTo(1);
            assertThat(Axe.faults(person.page())).isEmpty();
            person.isUndisturbed();
        }
    }

    private void forget() {
        try (Person person = signedIn(Size.DESK, "laerer")) {
            person.open("/search/list?asked=00000000-0000-0000-0000-000000000000");
            person.sees("Hvad du søgte efter, er glemt igen.");
            assertThat(Axe.faults(person.page())).isEmpty();
        }
    }

    private static void seek(Person person, String typed) {
        person.page().locator("#seek, main #words").first().fill(typed);
        person.page().keyboard().press("Enter");
        person.page().waitForURL("**/search/list?asked=*");
    }
}

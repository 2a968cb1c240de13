package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.enindgang.it.browser.Axe;

/** Somebody writing a guide in a browser: where things stand on the pages, and waiting until they are saved. */
final class WritingDesk {

    private WritingDesk() {}

    static void begin(Person person, String title) {
        person.open("/guide/list");
        person.follow("Skriv og ret guider");
        person.page().waitForURL("**/writing/list**");
        assertThat(Axe.faults(person.page())).isEmpty();
        person.field("Titel på en ny guide").fill(title);
        person.press("Begynd en ny guide");
        person.page().waitForURL("**/writing/edit**");
    }

    static Locator field(Person person, String pointer) {
        return person.page().locator("[data-pointer='" + pointer + "']");
    }

    static void fill(Person person, String pointer, String text) {
        field(person, pointer).locator("[data-value]").fill(text);
        saved(person);
    }

    static void check(Person person, String pointer, String value) {
        field(person, pointer).locator("input[value=" + value + "]").check();
        saved(person);
    }

    static Locator lastField(Person person, String list, String name) {
        return person.page()
                .locator("[data-pointer*='" + list + "/'][data-pointer$='/" + name + "'] [data-value]")
                .last();
    }

    /** The page comes again with one more thing in a list. */
    static void add(Person person, String button) {
        String before = person.page().url();
        person.press(button);
        person.page().waitForURL(address -> address.contains("at=") && !address.equals(before));
    }

    /** A step by its title and who does it, with something to read. */
    static void step(Person person, String button, String title, String who) {
        person.press(button);
        person.page().waitForURL("**/writing/step**");
        lastField(person, "/steps", "title").fill(title);
        lastField(person, "/steps", "who").fill(who);
        lastField(person, "/steps", "kind").selectOption("INVOLVE");
        lastField(person, "/steps", "instruction").fill("Lyt **først**, og skriv så.");
        saved(person);
    }

    /** From a step to the guide it is in. */
    static void back(Person person) {
        person.page().locator(".e-back a").click();
        person.page().waitForURL("**/writing/edit**");
    }

    /** To the guide about violence. */
    static void wayOut(Person person) {
        fill(person, "/escape/when", "Du får mistanke om vold");
        field(person, "/escape/guide").locator("select").selectOption(Pages.ABUSE);
        saved(person);
    }

    /** The end of the guide is one of the ways from the step. */
    static void wayToTheEnd(Person person, String when) {
        add(person, "Tilføj en vej videre");
        lastField(person, "/next", "when").fill(when);
        lastField(person, "/next", "end").check();
        saved(person);
    }

    /** The line says that it is saved, or why not. */
    static void saved(Person person) {
        person.page()
                .waitForCondition(() ->
                        !"writing".equals(person.page().locator(".e-saved").getAttribute("data-state")));
    }

    /** The machine has nothing against it, and somebody else is asked to read it; gives where. */
    static String sendToReview(Person person) {
        person.follow("Gennemsyn");
        person.page().waitForURL("**/writing/review**");
        String review = path(person);
        assertThat(person.reads()).doesNotContain("Skal rettes");
        assertThat(Axe.faults(person.page())).isEmpty();
        person.press("Send til gennemsyn");
        person.sees("Guiden er sendt til gennemsyn.");
        return review;
    }

    static void approve(Person colleague, String review) {
        colleague.open(review);
        assertThat(Axe.faults(colleague.page())).isEmpty();
        colleague.page().locator("[id='decide:approve']").click();
        colleague.sees("Guiden er godkendt og gælder fra");
        assertThat(colleague.reads()).contains("Taget i brug");
    }

    static String path(Person person) {
        Page page = person.page();
        return page.url().replaceFirst("https?://[^/]+", "");
    }
}

package dk.enindgang.it.journey;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's way through a run of their own. */
final class OwnRun {

    private static final Pattern RUN = Pattern.compile("[?&]run=([0-9a-f-]{36})");
    private static final String SAVE = "Gem og gå videre";

    private final Person person;

    OwnRun(Person person) {
        this.person = person;
    }

    /** The deliberate act, from the guide. */
    OwnRun start() {
        person.open("/guide/read?guide=" + Pages.CONCERN);
        person.page().locator("main a[href*='/run/start']").first().click();
        person.page().waitForURL("**/run/start**");
        person.press("Start forløb");
        person.page().waitForURL("**/run/step**");
        return this;
    }

    /** The run's name in addresses. */
    String ref() {
        Matcher address = RUN.matcher(person.page().url());
        if (!address.find()) {
            throw new IllegalStateException(person.page().url() + " is no page of a run");
        }
        return address.group(1);
    }

    /** Writes the note and waits until the page says that it is saved. */
    OwnRun write(String note) {
        person.field("Note").fill(note);
        person.page()
                .getByText(Pattern.compile("Gemt \\d{1,2}[.]\\d{2}"))
                .first()
                .waitFor();
        return this;
    }

    String note() {
        return person.field("Note").inputValue();
    }

    /** Answers the step that is open, and comes to the next. */
    OwnRun answerDone(String note) {
        person.choose("Gjort");
        person.field("Note").fill(note);
        return save();
    }

    OwnRun answerNotRelevant(String reason) {
        person.choose("Ikke relevant");
        person.field("Hvorfor er trinet ikke relevant").fill(reason);
        return save();
    }

    private OwnRun save() {
        String here = step();
        person.press(SAVE);
        person.page().waitForCondition(() -> !step().equals(here));
        return this;
    }

    /** Presses the button and stays. */
    OwnRun tryToSave() {
        person.press(SAVE);
        person.page().waitForLoadState();
        return this;
    }

    /** The number and title of the step that is open. */
    String step() {
        return person.page().locator("main h1").first().innerText();
    }

    /** Goes to a step by its place in "Dine svar", counted from 0. */
    OwnRun goTo(int place) {
        String here = step();
        person.page().locator(".e-steps-nav a").nth(place).click();
        person.page().waitForCondition(() -> !step().equals(here));
        return this;
    }

    OwnRun pause() {
        person.press("Hold pause");
        person.page().waitForURL("**/run/list**");
        return this;
    }

    /** Opens it again from "Mine handleguideforløb". */
    OwnRun resume(String ref) {
        person.open("/run/list");
        person.page().locator("main a[href*='" + ref + "']").first().click();
        person.page().waitForURL("**/run/step**");
        return this;
    }

    OwnRun close(String note) {
        person.press("Afslut forløb");
        person.page().waitForURL("**/run/close**");
        person.field("Hvad endte det med").fill(note);
        person.press("Afslut forløbet");
        person.page().waitForURL("**/run/step**");
        return this;
    }

    /** How many steps "Dine svar" shows as answered. */
    int answered() {
        return person.page().locator(".e-steps-nav .e-answer").count();
    }

    boolean canBeAnswered() {
        return person.page()
                        .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(SAVE))
                        .count()
                > 0;
    }
}

package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two who take a question at once, and one that is set free again because who took it cannot answer. */
abstract class AdviceJourneys {

    private static final String STEP = "guide=" + Pages.CONCERN + "&step=0.1";

    private final Product product;

    AdviceJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void whoLeadsSetsATakenQuestionFreeAndBothAreTold() {
        String asked = "Hvem kender klassen " + NewWord.made();
        try (Person adviser = Person.signedIn(product, Size.DESK, "raadgiver")) {
            adviser.open("/consultation/new?" + STEP);
            adviser.field("Hvilken enhed vil du spørge").selectOption(unit("Sekretariat og drift"));
            adviser.field("Hvad vil du spørge om").fill(asked);
            adviser.press("Send spørgsmålet");
            adviser.page().waitForURL("**/consultation/list**");
        }
        String page = "/consultation/read?consultation="
                + text("select ref from consultation_request where question = '" + asked + "'");
        try (Person taker = Person.signedIn(product, Size.DESK, "sekretariat")) {
            taker.open(page);
            taker.press("Jeg tager spørgsmålet");
            taker.sees("Spørgsmålet er dit at svare på");
        }
        try (Person leader = Person.signedIn(product, Size.PHONE, "leder")) {
            leader.open(page);
            leader.follow("Sæt fri til en anden");
            leader.page().waitForURL("**/consultation/release**");
            leader.field("Hvorfor skal en anden svare?").fill("Det haster");
            saved(leader);
            assertThat(Axe.faults(leader.page())).isEmpty();
            leader.press("Sæt spørgsmålet fri");
            leader.sees("Spørgsmålet venter igen på jer");
            assertThat(leader.reads()).contains("Det haster");
            leader.isUndisturbed();
        }
        isToldOnce("sekretariat");
        isToldOnce("raadgiver");
    }

    private void isToldOnce(String who) {
        try (Person told = Person.signedIn(product, Size.DESK, who)) {
            told.open("/");
            told.follow("Et spørgsmål om sparring er sat fri igen");
            told.page().waitForURL("**/consultation/list**");
            assertThat(told.reads()).contains("Sat fri igen", "Det haster");
            assertThat(Axe.faults(told.page())).isEmpty();
            told.open("/consultation/list");
            assertThat(told.reads()).doesNotContain("Det haster");
        }
    }

    @Test
    void whoeverComesSecondIsToldWhoHasTheQuestion() {
        String asked = "Hvem ringer hjem " + NewWord.made();
        try (Person teacher = Person.signedIn(product, Size.DESK, "laerer")) {
            teacher.open("/consultation/new?" + STEP);
            teacher.field("Hvilken enhed vil du spørge").selectOption(unit("Familierådgivningen"));
            teacher.field("Hvad vil du spørge om").fill(asked);
            teacher.press("Send spørgsmålet");
            teacher.page().waitForURL("**/consultation/list**");
        }
        String page = "/consultation/read?consultation="
                + text("select ref from consultation_request where question = '" + asked + "'");
        try (Person one = Person.signedIn(product, Size.DESK, "raadgiver");
                Person other = Person.signedIn(product, Size.DESK, "raadgiver")) {
            one.open(page);
            other.open(page);
            one.press("Jeg tager spørgsmålet");
            one.sees("Spørgsmålet er dit at svare på");
            other.press("Jeg tager spørgsmålet");
            other.sees("Du har selv gemt imens");
            one.page().locator("summary:has-text('Send tilbage uden svar')").click();
            one.field("Hvorfor kan I ikke svare").fill("Det ved sundhedsplejen");
            one.press("Send tilbage uden svar");
            one.sees("Spørgsmålet er sendt tilbage");
        }
    }

    private SelectOption unit(String name) {
        return new SelectOption().setValue(text("select ref from org_unit where name = '" + name + "'"));
    }

    private static void saved(Person person) {
        person.page()
                .getByText(Pattern.compile("Gemt \\d{1,2}[.]\\d{2}"))
                .first()
                .waitFor();
    }

    private String text(String sql) {
        return product.database().sql(sql).get(0).get(0);
    }
}

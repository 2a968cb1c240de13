package dk.enindgang.it.journey;

import static dk.enindgang.it.journey.WritingDesk.add;
import static dk.enindgang.it.journey.WritingDesk.approve;
import static dk.enindgang.it.journey.WritingDesk.back;
import static dk.enindgang.it.journey.WritingDesk.begin;
import static dk.enindgang.it.journey.WritingDesk.check;
import static dk.enindgang.it.journey.WritingDesk.field;
import static dk.enindgang.it.journey.WritingDesk.fill;
import static dk.enindgang.it.journey.WritingDesk.lastField;
import static dk.enindgang.it.journey.WritingDesk.path;
import static dk.enindgang.it.journey.WritingDesk.saved;
import static dk.enindgang.it.journey.WritingDesk.sendToReview;
import static dk.enindgang.it.journey.WritingDesk.step;
import static dk.enindgang.it.journey.WritingDesk.wayOut;
import static dk.enindgang.it.journey.WritingDesk.wayToTheEnd;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import org.junit.jupiter.api.Test;

/** Writing a handleguide: from an empty page to readers, and with a colleague in the same field. */
abstract class WritingJourneys {

    private final Product product;

    WritingJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void aHealthVisitorWritesAGuideAColleagueApprovesItAndATeacherReadsIt() {
        String title = "Prøveguide " + NewWord.made();
        String review;
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            begin(writer, title);
            writeTheGuide(writer);
            assertThat(Axe.faults(writer.page())).isEmpty();
            review = sendToReview(writer);
            writer.sees("Guiden venter på en, der ikke selv har skrevet i den.");
            writer.isUndisturbed();
        }
        try (Person colleague = Person.signedIn(product, Size.DESK, "sekretariat")) {
            approve(colleague, review);
        }
        try (Person teacher = Person.signedIn(product, Size.PHONE, "laerer")) {
            teacher.open("/guide/read?guide="
                    + title.toLowerCase().replace("ø", "oe").replace(' ', '-'));
            assertThat(teacher.heading()).isEqualTo(title);
            assertThat(teacher.reads()).contains("0.1", "Lyt til barnet", "1.1", "Mød hinanden", "Udgave 1");
            assertThat(teacher.open(review)).isEqualTo(403);
        }
    }

    /** Two levels, a step on each, and a way out. */
    private static void writeTheGuide(Person writer) {
        fill(writer, "/summary", "Når du vil prøve.");
        fill(writer, "/purpose", "At det virker.");
        fill(writer, "/owner", "Sekretariatet");
        fill(writer, "/ages/from", "0");
        fill(writer, "/ages/to", "6");
        check(writer, "/roles", "HEALTH_VISITOR");
        check(writer, "/sectors", "HEALTH");
        wayOut(writer);
        add(writer, "Tilføj en situation");
        lastField(writer, "/situations", "title").fill("Noget er nyt");
        for (String level : new String[] {"Undren", "Egen indsats"}) {
            add(writer, "Tilføj et niveau");
            for (String name : new String[] {"name", "aim", "entry", "exit", "responsible"}) {
                lastField(writer, "/levels", name).fill(level + " " + name);
            }
            saved(writer);
        }
        writeAStep(writer, "Nyt trin 0", "Lyt til barnet", true);
        writeAStep(writer, "Nyt trin 1", "Mød hinanden", false);
    }

    private static void writeAStep(Person writer, String button, String title, boolean leadsOut) {
        step(writer, button, title, "Dig");
        if (leadsOut) {
            add(writer, "Tilføj en vej videre");
            lastField(writer, "/next", "when").fill("Barnet fortæller om vold");
            lastField(writer, "/next", "guide").selectOption(Pages.ABUSE);
            lastField(writer, "/next", "escape").check();
            saved(writer);
            add(writer, "Tilføj en vej videre");
            lastField(writer, "/next", "when").fill("Der skal mere til");
            lastField(writer, "/next", "level").selectOption("1");
            saved(writer);
        } else {
            wayToTheEnd(writer, "I er enige");
        }
        assertThat(Axe.faults(writer.page())).isEmpty();
        back(writer);
    }

    @Test
    void twoWhoWriteInOneFieldSeeEachOtherAndChoose() {
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske");
                Person colleague = Person.signedIn(product, Size.DESK, "sekretariat")) {
            begin(writer, "To om en guide " + NewWord.made());
            colleague.open(path(writer));
            fill(writer, "/purpose", "Karins tekst");
            saved(writer);

            fill(colleague, "/purpose", "Henriks tekst");
            colleague.sees("Karin Solbakke har gemt imens.");
            assertThat(field(colleague, "/purpose").innerText()).contains("Karins tekst");
            colleague.press("Behold min tekst");
            saved(colleague);

            fill(writer, "/purpose", "Karins anden tekst");
            writer.sees("Henrik Rosenlund har gemt imens.");
            writer.press("Brug den andens tekst");
            assertThat(field(writer, "/purpose").locator("input[type=text]").inputValue())
                    .isEqualTo("Henriks tekst");
        }
    }

    @Test
    void withoutScriptsTheFormIsSentAsAWholeAndNobodyIsWrittenOver() {
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            begin(writer, "Uden scripts " + NewWord.made());
            Locator purpose = field(writer, "/purpose").locator("input[type=text]");
            purpose.evaluate("(one) => { one.value = 'Skrevet uden scripts'; }");
            writer.page().locator("button[name=act][value=save]").click();
            writer.sees("Gemt.");
            assertThat(field(writer, "/purpose").locator("input[type=text]").inputValue())
                    .isEqualTo("Skrevet uden scripts");
        }
    }
}

package dk.enindgang.it.journey;

import static dk.enindgang.it.journey.WritingDesk.add;
import static dk.enindgang.it.journey.WritingDesk.begin;
import static dk.enindgang.it.journey.WritingDesk.field;
import static dk.enindgang.it.journey.WritingDesk.lastField;
import static dk.enindgang.it.journey.WritingDesk.path;
import static dk.enindgang.it.journey.WritingDesk.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Putting what a guide consists of in another order, with keys alone. */
abstract class OrderJourneys {

    private final Product product;

    OrderJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void levelsAreReorderedWithoutAMouse() {
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            begin(writer, "Uden mus " + NewWord.made());
            for (String name : List.of("Første", "Anden")) {
                add(writer, "Tilføj et niveau");
                lastField(writer, "/levels", "name").fill(name);
                saved(writer);
            }
            var keys = new Keyboard(writer);
            writer.page()
                    .locator("[data-item^='/levels/'] [data-value]")
                    .first()
                    .focus();
            moved(writer, keys.reach("Flyt Niveau 2 op"));
            assertThat(names(writer, "/levels", "name")).containsExactly("Anden", "Første");
            assertThat(keys.focused()).isEqualTo("Ned");
        }
    }

    @Test
    void signsAreReorderedWithoutAMouse() {
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            begin(writer, "Tegn uden mus " + NewWord.made());
            Locator signs = field(writer, "/signs/CHILD").locator("textarea");
            signs.fill("Trækker sig\nBliver vred\nSover dårligt");
            var keys = new Keyboard(writer);
            keys.press("Alt+ArrowUp").press("Alt+ArrowUp").press("Alt+ArrowUp");
            assertThat(signs.inputValue()).isEqualTo("Sover dårligt\nTrækker sig\nBliver vred");
            assertThat(writer.page().locator("[data-said]").textContent()).isEqualTo("»Sover dårligt« er nu nummer 1.");
            keys.press("Alt+ArrowDown");
            saved(writer);
            writer.open(path(writer));
            assertThat(signs.inputValue()).isEqualTo("Trækker sig\nSover dårligt\nBliver vred");
        }
    }

    @Test
    void waysOnAreReorderedWithoutAMouse() {
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            begin(writer, "Veje uden mus " + NewWord.made());
            aStep(writer, "Lyt");
            for (String when : List.of("Ja", "Nej")) {
                add(writer, "Tilføj en vej videre");
                lastField(writer, "/next", "when").fill(when);
                saved(writer);
            }
            writer.page().locator("[data-item*='/next/'] [data-value]").first().focus();
            moved(writer, new Keyboard(writer).reach("Flyt Vej 2 op"));
            assertThat(names(writer, "/next", "when")).containsExactly("Nej", "Ja");
            assertThat(focusedLabel(writer)).isEqualTo("Flyt Vej 1 ned");
        }
    }

    @Test
    void stepsAreReorderedWithoutAMouse() {
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            twoSteps(writer, "Trin uden mus ");
            var keys = new Keyboard(writer);
            writer.page().locator("[data-item^='/steps/'] a").first().focus();
            moved(writer, keys.reach("Flyt 2 Tal op"));
            assertThat(steps(writer)).containsExactly("1 Tal", "2 Lyt");
            assertThat(focusedLabel(writer)).isEqualTo("Flyt 1 Tal op");
            moved(writer, keys.reach("Flyt 1 Tal ned"));
            assertThat(steps(writer)).containsExactly("1 Lyt", "2 Tal");
            writer.isUndisturbed();
        }
    }

    @Test
    void stepsAreDraggedIntoAnotherOrder() {
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            twoSteps(writer, "Trin med mus ");
            Locator heads = writer.page().locator("[data-item^='/steps/'] > .e-item-head");
            writer.page().evaluate("document.body.dataset.before = 'yes'");
            heads.nth(1).dragTo(heads.nth(0));
            writer.page().locator("body:not([data-before])").waitFor();
            assertThat(steps(writer)).containsExactly("1 Tal", "2 Lyt");
            writer.isUndisturbed();
        }
    }

    @Test
    void signsAreDraggedIntoAnotherOrder() {
        try (Person writer = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            begin(writer, "Tegn med mus " + NewWord.made());
            Locator signs = field(writer, "/signs/CHILD").locator("textarea");
            Locator lines = field(writer, "/signs/CHILD").locator(".e-order > li");
            signs.fill("Trækker sig");
            assertThat(lines.first().isVisible()).isFalse();
            signs.fill("Trækker sig\nBliver vred\nSover dårligt");
            saved(writer);
            lines.nth(2).dragTo(lines.nth(0));
            assertThat(signs.inputValue()).isEqualTo("Sover dårligt\nTrækker sig\nBliver vred");
            assertThat(lines.allTextContents()).containsExactly("Sover dårligt", "Trækker sig", "Bliver vred");
            saved(writer);
            assertThat(Axe.faults(writer.page())).isEmpty();
            writer.open(path(writer));
            assertThat(signs.inputValue()).isEqualTo("Sover dårligt\nTrækker sig\nBliver vred");
            writer.isUndisturbed();
        }
    }

    private static void twoSteps(Person writer, String title) {
        begin(writer, title + NewWord.made());
        String edit = path(writer);
        aStep(writer, "Lyt");
        writer.open(edit);
        aStep(writer, "Tal");
        writer.open(edit);
        assertThat(steps(writer)).containsExactly("1 Lyt", "2 Tal");
    }

    private static List<String> steps(Person writer) {
        return writer.page().locator("[data-item^='/steps/'] .e-item-head a").allInnerTexts();
    }

    private static void aStep(Person writer, String title) {
        writer.press("Nyt trin");
        writer.page().waitForURL("**/writing/step**");
        lastField(writer, "/steps", "title").fill(title);
        saved(writer);
    }

    /** The page comes again, at the same address, with the keyboard where it was. */
    private static void moved(Person writer, Keyboard keys) {
        writer.page().evaluate("document.body.dataset.before = 'yes'");
        keys.enter();
        writer.page()
                .locator("body:not([data-before]) .e-moves[data-at=true] button:focus")
                .waitFor();
    }

    private static String focusedLabel(Person writer) {
        return String.valueOf(writer.page().evaluate("document.activeElement.ariaLabel"));
    }

    private static List<String> names(Person writer, String list, String name) {
        return writer
                .page()
                .locator("[data-pointer*='" + list + "/'][data-pointer$='/" + name + "'] [data-value]")
                .all()
                .stream()
                .map(Locator::inputValue)
                .toList();
    }
}

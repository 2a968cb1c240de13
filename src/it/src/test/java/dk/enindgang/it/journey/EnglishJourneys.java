package dk.enindgang.it.journey;

import static dk.enindgang.it.journey.WritingDesk.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import org.junit.jupiter.api.Test;

/** Handleguides in English: read, followed and written. */
abstract class EnglishJourneys {

    private static final String ABSENCE = "bekymrende-skolefravaer";

    private final Product product;

    EnglishJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void aTeacherReadsAGuideAndFollowsAStepInEnglish() {
        try (Person teacher = Person.signedIn(product, Size.DESK, "laerer")) {
            teacher.open("/guide/read?guide=" + ABSENCE);
            assertThat(teacher.heading()).isEqualTo("Bekymrende skolefravær");
            change(teacher, "English");
            teacher.page().waitForCondition(() -> teacher.heading().equals("Worrying absence from school"));
            assertThat(teacher.reads())
                    .contains("Talk with the pupil", "Within 5 working days", "sexual abuse or neglect")
                    .doesNotContain("Tal med eleven");
            assertThat(Axe.faults(teacher.page())).isEmpty();

            teacher.open("/guide/list?q=school+absence");
            assertThat(teacher.reads()).contains("Worrying absence from school");

            teacher.open("/run/start?guide=" + ABSENCE);
            assertThat(teacher.reads()).contains("Worrying absence from school");
            teacher.press("Start run");
            teacher.page().waitForURL("**/run/step**");
            assertThat(teacher.heading()).isEqualTo("See all of the absence");
            assertThat(teacher.reads()).contains("The class teacher", "Look for patterns");
            assertThat(Axe.faults(teacher.page())).isEmpty();
            String step = path(teacher);

            teacher.open("/run/list");
            assertThat(teacher.reads()).contains("Worrying absence from school");
            teacher.open(step.replace("/run/step", "/task/outcome"));
            assertThat(teacher.reads()).contains("Worrying absence from school", "See all of the absence");
            teacher.open(step);

            change(teacher, "Dansk");
            teacher.page().waitForCondition(() -> teacher.heading().equals("Se fraværet samlet"));
            teacher.isUndisturbed();
        }
    }

    @Test
    void anEditorAddsAnEnglishTitleAndIsToldWhatIsMissing() {
        try (Person editor = Person.signedIn(product, Size.PHONE, "sekretariat")) {
            editor.open("/writing/list");
            editor.field("Titel på en ny guide").fill("To sprog " + NewWord.made());
            editor.press("Begynd en ny guide");
            editor.page().waitForURL("**/writing/edit**");
            Locator title = editor.page().locator("[data-pointer='/title_en'] [data-value]");
            assertThat(title.isVisible()).isFalse();
            Locator fold = editor.page()
                    .locator("#s-about summary")
                    .filter(new Locator.FilterOptions().setHasText("Engelsk tekst (0 af 4)"));
            fold.focus();
            editor.page().keyboard().press("Enter");
            title.fill("Two tongues");
            editor.page()
                    .waitForCondition(() ->
                            "saved".equals(editor.page().locator(".e-saved").getAttribute("data-state")));
            editor.page().locator("[data-pointer='/summary'] [data-value]").fill("Når du vil prøve.");
            editor.page()
                    .waitForResponse(
                            "**/writing/save**", () -> editor.page().keyboard().press("Tab"));
            assertThat(Axe.faults(editor.page())).isEmpty();

            editor.follow("Gennemsyn");
            editor.page().waitForURL("**/writing/review**");
            assertThat(editor.reads()).contains("mangler på engelsk");
            editor.page().locator("a[href*='summary_en']").click();
            editor.page().waitForURL("**/writing/edit**");
            assertThat(title.inputValue()).isEqualTo("Two tongues");
            assertThat(editor.page()
                            .locator("[data-pointer='/summary_en'] [data-value]")
                            .isVisible())
                    .isTrue();
            editor.isUndisturbed();
        }
    }

    private static void change(Person person, String language) {
        person.page().locator("details.e-who summary").click();
        person.follow(language);
    }
}

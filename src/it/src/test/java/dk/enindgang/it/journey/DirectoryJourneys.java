package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom to contact, as a teacher asks and as those meet it who keep it right. */
abstract class DirectoryJourneys {

    private static final String NIGHT = "Et barn kan ikke være hjemme i nat";
    private static final String DAYCARE = "Et barn skal begynde i dagtilbud";

    private final Product product;

    DirectoryJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void onChristmasEveATeacherIsGivenTheOneOnCallAndTheOfficeWithItsNextDay() {
        try (Person teacher = Person.signedIn(product, Size.PHONE, "laerer")) {
            teacher.open("/directory/who");
            teacher.page().locator("#situation").selectOption(new SelectOption().setLabel(NIGHT));
            teacher.page().locator("#age").selectOption("8");
            teacher.page().locator("#when").fill("2026-12-24T20:00");
            teacher.press("Vis, hvem jeg kontakter");
            teacher.page().waitForURL("**/directory/who?**when=**");

            assertThat(teacher.page().locator("#first").innerText()).isEqualTo("Social døgnvagt, Eksempelby");
            assertThat(number(teacher).getAttribute("href")).isEqualTo("tel:00000001");
            assertThat(teacher.reads()).contains("Uden for åbningstiden", "Modtagelsen, Børn og Unge", "Åbner mandag");
            assertThat(Axe.faults(teacher.page())).isEqualTo(List.of());
            teacher.isUndisturbed();
        }
    }

    @Test
    void fromAGuideTheSituationIsFilledIn() {
        try (Person teacher = Person.signedIn(product, Size.DESK, "laerer")) {
            teacher.open("/guide/read?guide=vold-og-overgreb");
            teacher.follow("Hvem svarer nu?");
            teacher.page().waitForURL("**/directory/who?guide=vold-og-overgreb");
            assertThat(teacher.page().locator("#situation option:checked").innerText())
                    .isEqualTo("Du har mistanke om vold eller overgreb");
            assertThat(teacher.page().locator("#first").count()).isEqualTo(1);
        }
    }

    @Test
    void anEditorClosesAHole() {
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            editor.open("/directory/coverage");
            assertThat(lacking(editor)).contains(DAYCARE);
            assertThat(editor.reads()).contains("14.00-15.30");
            assertThat(Axe.faults(editor.page())).isEqualTo(List.of());

            editor.page()
                    .locator("main a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(DAYCARE))
                    .first()
                    .click();
            editor.page().waitForURL("**/directory/rules?**");
            editor.page()
                    .locator("[id='add:point']")
                    .selectOption(new SelectOption().setLabel("Modtagelsen, Børn og Unge"));
            editor.press("Tilføj");
            editor.sees("Kontakten er tilføjet sidst i rækken.");
            assertThat(Axe.faults(editor.page())).isEqualTo(List.of());
            editor.open("/directory/coverage");
            assertThat(lacking(editor)).doesNotContain(DAYCARE);
            assertThat(editor.page().locator(".e-covered").allInnerTexts())
                    .hasSize(2)
                    .allMatch(covered -> covered.contains(DAYCARE));
        }
    }

    @Test
    void anEditorWritesAContactAndIsToldAtTheFieldWithEverythingKept() {
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            String name = "Ungevejen " + NewWord.made();
            editor.open("/directory/edit");
            editor.page().locator("[id='edit:name']").fill(name);
            editor.page().locator("[id='edit:situation']").fill("Unge uden uddannelse");
            editor.page().locator("[id='edit:value']").fill("ring til Bo");
            editor.page().locator("[id='edit:monday']").fill("22-6");
            editor.page().locator("[id='edit:days']").fill("juleaften");
            editor.press("Gem");
            editor.sees("Skriv nummeret med tal.");
            editor.sees("En af linjerne kan ikke læses.");
            editor.page().locator("[id='edit:days']").fill("");
            assertThat(editor.page().locator("[id='edit:monday']").inputValue()).isEqualTo("22-6");
            assertThat(editor.page().locator("[id='edit:value']").inputValue()).isEqualTo("ring til Bo");
            assertThat(Axe.faults(editor.page())).isEqualTo(List.of());
            editor.page().locator("[id='edit:value']").fill("+45 00 00 00 01");
            editor.page().locator("[id='edit:tuesday']").fill("5-9");
            editor.press("Gem");
            editor.sees("To af tiderne falder oven i hinanden.");
            editor.page().locator("[id='edit:tuesday']").fill("6-24");
            editor.press("Gem");
            editor.sees("er gemt.");
            editor.open("/directory/list?q=" + name.substring(name.lastIndexOf(' ') + 1));
            assertThat(editor.reads()).contains(name, "Mandag 22.00-6.00, tirsdag 6.00-24.00");
        }
    }

    @Test
    void anEditorMovesASituationAndRemovesItAfterAQuestion() {
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            String name = "Et barn savner " + NewWord.made();
            editor.open("/directory/situations");
            editor.page().locator("[id='make:name']").fill(name);
            editor.press("Opret situationen");
            editor.sees("er oprettet.");
            editor.open("/directory/situations");
            editor.page().getByLabel("Flyt “" + name + "” op").click();
            editor.sees("er flyttet.");
            assertThat(editor.page().locator("[id='order'] li").last().innerText())
                    .doesNotContain(name);
            assertThat(Axe.faults(editor.page())).isEqualTo(List.of());
            editor.page()
                    .locator("[id='order'] li", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))
                    .locator("a.e-button")
                    .click();
            editor.page().waitForURL("**/directory/remove?**");
            assertThat(Axe.faults(editor.page())).isEqualTo(List.of());
            editor.press("Fjern situationen");
            editor.sees("er fjernet.");
            assertThat(editor.page().locator("[id='order']").innerText()).doesNotContain(name);
        }
    }

    /** What has holes, this week and in that of Christmas. */
    private static List<String> lacking(Person editor) {
        return editor.page().locator(".e-lack h3").allInnerTexts();
    }

    private static Locator number(Person teacher) {
        return teacher.page().locator("section[aria-labelledby=first] a.e-number");
    }
}

package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.nio.charset.Charset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The organisation as those who keep it right meet it. */
abstract class OrganisationJourneys {

    private static final String ABOVE = "Eksempelby Kommune › Børn og Unge";

    private final Product product;

    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    OrganisationJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void anEditorSetsUpAUnitWithAColleagueAndIsToldAtTheField() {
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            String unit = newUnit(editor);
            editor.open("/organisation/employeeEdit");
            editor.field("Navn").fill("Alma Prøvestrup " + mark);
            editor.press("Gem");
            editor.sees("Medarbejderen er gemt.");
            editor.sees("Ikke ansat i dag");

            editor.follow("Ny ansættelse");
            editor.page().waitForURL("**/organisation/employ?**");
            editor.field("Enhed").selectOption(new SelectOption().setLabel(ABOVE + " › " + unit));
            editor.field("Sidste dag").fill("2020-01-01");
            editor.press("Gem");
            editor.sees("Sidste dag kan ikke ligge før første dag.");
            assertThat(editor.field("Sidste dag").getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(editor.field("Sidste dag").inputValue()).isEqualTo("2020-01-01");
            editor.field("Sidste dag").fill("");
            editor.press("Gem");
            editor.sees("Ansættelsen er gemt.");
            assertThat(editor.reads()).contains(unit);
            editor.isUndisturbed();
        }
    }

    @Test
    void aUnitDoesNotEndWithPeopleInItAndIsRenamedFromADay() {
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            String unit = newUnit(editor);
            editor.follow("Ret enhed");
            editor.page().waitForURL("**/organisation/unitEdit?**");
            assertThat(editor.field("Hører under").locator("option:checked").innerText())
                    .isEqualTo(ABOVE);
            editor.field("Navn").fill("Omdøbt " + unit);
            editor.field("Gælder fra").fill("2030-01-01");
            editor.press("Gem");
            editor.sees("Navn og placering før, nu og senere");
            assertThat(editor.heading()).isEqualTo(unit);
            editor.open(address(editor) + "&day=2030-01-01");
            assertThat(editor.heading()).isEqualTo("Omdøbt " + unit);
        }
    }

    @Test
    void whoeverComesSecondSeesBothVersionsAndDecides() {
        try (Person first = Person.signedIn(product, Size.DESK, "sekretariat");
                Person second = Person.signedIn(product, Size.PHONE, "leder")) {
            String unit = newUnit(first);
            first.follow("Ret enhed");
            first.page().waitForURL("**/organisation/unitEdit?**");
            second.open(address(first));
            first.field("Nummer i et andet system").fill("F" + mark);
            first.press("Gem");
            first.sees("er gemt.");
            second.field("Nummer i et andet system").fill("S" + mark);
            second.press("Gem");
            second.sees("Henrik Rosenlund har gemt imens.");
            assertThat(second.reads()).contains("F" + mark);
            assertThat(second.field("Nummer i et andet system").inputValue()).isEqualTo("S" + mark);
            second.press("Gem");
            second.sees("Enheden “" + unit + "” er gemt.");
        }
    }

    @Test
    void whoeverComesBackToWhatWasTypedSeesWhatWasSavedMeanwhile() {
        try (Person first = Person.signedIn(product, Size.DESK, "sekretariat");
                Person second = Person.signedIn(product, Size.DESK, "leder")) {
            String unit = newUnit(first);
            first.follow("Ret enhed");
            first.page().waitForURL("**/organisation/unitEdit?**");
            String here = address(first);
            first.field("Nummer i et andet system").fill("F" + mark);
            first.page().locator(".e-saved[data-state=saved]").waitFor();
            second.open(here);
            second.field("Navn").fill("Omdøbt " + unit);
            second.press("Gem");
            second.sees("er gemt.");
            first.open(here);
            first.sees("Birgitte Almskov har gemt imens.");
            assertThat(first.reads()).contains("Omdøbt " + unit);
            assertThat(first.field("Nummer i et andet system").inputValue()).isEqualTo("F" + mark);
            assertThat(first.field("Navn").inputValue()).isEqualTo(unit);
            first.press("Begynd forfra");
            first.page().waitForCondition(() -> first.field("Navn").inputValue().startsWith("Omdøbt"));
        }
    }

    @Test
    void lookingForALeaderSaysWhenNobodyIsThereAndKeepsTheDays() {
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            newUnit(editor);
            editor.follow("Ny leder");
            editor.page().waitForURL("**/organisation/lead?**");
            editor.sees("Her er ingen at vælge imellem.");
            editor.field("Første dag").fill("2030-01-01");
            editor.field("Find en medarbejder").fill("findesikke");
            editor.press("Søg");
            editor.sees("Vi fandt ingen.");
            assertThat(editor.field("Første dag").inputValue()).isEqualTo("2030-01-01");
            editor.field("Find en medarbejder").fill("almskov birgitte");
            editor.press("Søg");
            editor.field("Medarbejder").selectOption(new SelectOption().setIndex(1));
            editor.press("Gem");
            editor.sees("Lederen er gemt.");
            assertThat(editor.reads()).contains("Birgitte Almskov", "1. januar 2030");
        }
    }

    @Test
    void whatIsTypedIsThereAfterTheSessionHasEnded() {
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            editor.open("/organisation/employeeEdit");
            editor.field("Stilling").fill("Halvt skrevet " + mark);
            editor.page().locator(".e-saved[data-state=saved]").waitFor();
            editor.page().context().clearCookies();
            editor.open("/organisation/employeeEdit");
            editor.logIn("sekretariat");
            editor.open("/organisation/employeeEdit");
            editor.sees("Det, du skrev sidst og ikke gemte, er her endnu.");
            assertThat(editor.field("Stilling").inputValue()).isEqualTo("Halvt skrevet " + mark);
            editor.press("Begynd forfra");
            editor.page()
                    .waitForCondition(
                            () -> editor.field("Stilling").inputValue().isEmpty());
        }
    }

    @Test
    void filesAreSeenBeforeTheyAreTaken() {
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            editor.open("/organisation/import");
            upload(editor, "nummer;navn;art;hører under;fra;til\nX" + mark + ";Åhuset;HUS;;01-08-2026;\n");
            editor.sees("Filerne kan ikke læses ind.");
            assertThat(editor.reads()).contains("Enheder, linje 2", "ADMINISTRATION");
            upload(
                    editor,
                    "nummer;navn;art;hører under;fra;til\nX" + mark + ";Åhuset " + mark + ";OTHER;;01-08-2026;\n");
            editor.sees("1 nye og 0 ændrede");
            assertThat(units("Åhuset " + mark)).isZero();
            editor.press("Gem ændringerne");
            editor.sees("Gemt: 1 nye og 0 ændrede.");
            assertThat(units("Åhuset " + mark)).isEqualTo(1);
            editor.isUndisturbed();
        }
    }

    @Test
    void openRunsAreHandedOverBeforeSomebodyLeaves() {
        try (Person leaver = Person.signedIn(product, Size.DESK, "familiebehandler")) {
            new OwnRun(leaver).start();
        }
        String employee = product.database()
                .sql("select ref from employee where name = 'Thomas Vindelev'")
                .get(0)
                .get(0);
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            editor.open("/organisation/handover?employee=" + employee);
            editor.field("Find en medarbejder").fill("sanne egelund");
            editor.press("Søg");
            Locator choice = editor.page().locator("select[id='handover:chosen']");
            choice.locator("option", new Locator.LocatorOptions().setHasText("Sanne Egelund"))
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            choice.selectOption(choice.locator("option", new Locator.LocatorOptions().setHasText("Sanne Egelund"))
                    .first()
                    .getAttribute("value"));
            editor.press("Overdrag det hele");
            editor.sees("overdraget");
        }
        assertThat(product.database()
                        .number("select count(*) from guide_run r join account a on a.ref = r.started_by"
                                + " where a.user_name = 'familiebehandler' and not r.closed"))
                .isZero();
    }

    /** Opens the page of a new unit and gives its name. */
    private String newUnit(Person editor) {
        String name = "Prøvehuset " + UUID.randomUUID().toString().substring(0, 6);
        editor.open("/organisation/unitEdit");
        editor.field("Navn").fill(name);
        editor.field("Hører under").selectOption(new SelectOption().setLabel(ABOVE));
        editor.press("Gem");
        editor.sees("Enheden “" + name + "” er gemt.");
        assertThat(editor.heading()).isEqualTo(name);
        return name;
    }

    private void upload(Person editor, String text) {
        editor.page()
                .locator("input[id='upload:units']")
                .setInputFiles(
                        new FilePayload("enheder.csv", "text/csv", text.getBytes(Charset.forName("windows-1252"))));
        editor.press("Se, hvad der vil ske");
    }

    private long units(String name) {
        return product.database().number("select count(*) from org_unit where name = '" + name + "'");
    }

    private String address(Person person) {
        return person.page().url().substring(product.base().toString().length());
    }
}

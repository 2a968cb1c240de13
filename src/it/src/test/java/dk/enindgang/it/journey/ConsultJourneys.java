package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What one tells and asks about a guide: feedback and its answer, guides one has to read, and advice from another unit. */
abstract class ConsultJourneys {

    private static final String STEP = "guide=" + Pages.CONCERN + "&step=0.1";
    private static final String ABSENCE = "bekymrende-skolefravaer";

    private final Product product;

    ConsultJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void whatDoesNotFitIsToldAndAnswered() {
        String said = "Fristen mangler " + NewWord.made();
        try (Person reader = Person.signedIn(product, Size.PHONE, "laerer")) {
            reader.open("/guide/read?guide=" + Pages.CONCERN);
            reader.follow("Noget passer ikke");
            reader.page().waitForURL("**/feedback/new**");
            reader.field("Hvad er der galt").selectOption(new SelectOption().setLabel("Loven spænder ben"));
            reader.field("Fortæl kort").fill(said);
            saved(reader);
            reader.page().reload();
            assertThat(reader.field("Fortæl kort").inputValue()).isEqualTo(said);
            reader.press("Send");
            reader.page().waitForURL("**/feedback/mine**");
            assertThat(reader.reads()).contains(said, "Loven spænder ben", "Din tilbagemelding er sendt");
            assertThat(Axe.faults(reader.page())).isEmpty();
            reader.isUndisturbed();
        }
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            editor.follow("Der er tilbagemeldinger, som venter på svar");
            editor.page().waitForURL("**/feedback/list**");
            assertThat(editor.reads()).contains(said, "Ellebækskolen").doesNotContain("Mette Lærkegaard");
            editor.open("/feedback/answer?feedback="
                    + text("select ref from guide_feedback where message = '" + said + "'"));
            assertThat(Axe.faults(editor.page())).isEmpty();
            editor.field("Dit svar").fill("Det retter vi");
            editor.press("Send svaret");
            editor.page().waitForURL("**/feedback/list**");
            assertThat(editor.reads()).doesNotContain(said);
        }
        try (Person reader = Person.signedIn(product, Size.DESK, "laerer")) {
            reader.follow("Du har fået svar på en tilbagemelding");
            reader.page().waitForURL("**/feedback/mine**");
            assertThat(reader.reads()).contains("Det retter vi", "Nyt svar");
            reader.open("/");
            assertThat(reader.reads()).doesNotContain("Du har fået svar på en tilbagemelding");
        }
    }

    @Test
    void aNameIsAskedAboutOnceAndACprNumberIsRefused() {
        try (Person reader = Person.signedIn(product, Size.DESK, "handicap")) {
            reader.open("/feedback/new?" + STEP);
            reader.field("Fortæl kort").fill("Det er barnet 610115-4999");
            reader.press("Send");
            reader.sees("Det ligner et CPR-nummer");
            reader.field("Fortæl kort").fill("Spørg fru Ødegård om det");
            reader.press("Send");
            reader.sees("Står der et navn i teksten?");
            assertThat(Axe.faults(reader.page())).isEmpty();
            assertThat(reader.field("Fortæl kort").inputValue()).isEqualTo("Spørg fru Ødegård om det");
            reader.press("Send");
            reader.page().waitForURL("**/feedback/mine**");
        }
    }

    @Test
    void whoeverHasToReadAGuideSaysThatSheHas() {
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            editor.open("/guide/read?guide=" + ABSENCE);
            editor.follow("Gør guiden obligatorisk");
            editor.page().waitForURL("**/acknowledgement/edit**");
            editor.choose("Lærer");
            editor.press("Gem");
            editor.sees("Det er gemt");
            assertThat(editor.hasChosen("Lærer")).isTrue();
        }
        try (Person teacher = Person.signedIn(product, Size.PHONE, "laerer")) {
            assertThat(teacher.reads()).contains("Du skal læse");
            teacher.open("/guide/read?guide=" + ABSENCE);
            assertThat(Axe.faults(teacher.page())).isEmpty();
            teacher.press("Jeg har læst den");
            teacher.sees("Du har sagt, at du har læst den");
            teacher.open("/");
            assertThat(teacher.reads()).doesNotContain("Du skal læse");
            teacher.isUndisturbed();
        }
        try (Person other = Person.signedIn(product, Size.DESK, "ppr")) {
            assertThat(other.reads()).doesNotContain("Du skal læse");
        }
        try (Person leader = Person.signedIn(product, Size.DESK, "leder")) {
            leader.open("/acknowledgement/coverage?guide=" + ABSENCE);
            assertThat(leader.reads()).contains("Ellebækskolen", "1 af 1 har læst den", "Møllebakkeskolen", "0 af 1");
            leader.follow("Se, hvem der mangler");
            leader.sees("Villads Enghave");
            assertThat(leader.reads()).doesNotContain("Mette Lærkegaard");
            assertThat(Axe.faults(leader.page())).isEmpty();
        }
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            editor.open("/acknowledgement/edit?guide=" + ABSENCE);
            editor.press("Ikke obligatorisk mere");
            editor.sees("Guiden er ikke obligatorisk mere");
        }
    }

    @Test
    void aQuestionIsTakenAnsweredAndSuggestedForTheGuide() {
        String asked = "Hvem taler med barnet " + NewWord.made();
        String ref = askedFromARun(asked);
        answered(ref, asked, "Begynd med trin to");
        try (Person other = Person.signedIn(product, Size.DESK, "handicap")) {
            assertThat(other.open("/consultation/read?consultation=" + ref)).isEqualTo(404);
        }
        try (Person teacher = Person.signedIn(product, Size.DESK, "laerer")) {
            teacher.follow("Der er svar på noget, du har bedt om sparring om");
            teacher.page().waitForURL("**/consultation/list**");
            teacher.open("/consultation/read?consultation=" + ref);
            assertThat(teacher.reads()).contains("Begynd med trin to");
            teacher.page().locator("summary:has-text('Foreslå det til guiden')").click();
            teacher.field("Dit forslag").fill("Skriv: begynd med trin to " + ref);
            teacher.press("Foreslå det til guiden");
            teacher.sees("Forslaget er sendt");
            teacher.press("Afslut: jeg har ikke brug for mere");
            teacher.sees("Spørgsmålet er afsluttet");
        }
        assertThat(text("select kind from guide_feedback where message like '%" + ref + "'"))
                .isEqualTo("SUGGESTION");
        assertThat(text("select state from consultation_request where ref = '" + ref + "'"))
                .isEqualTo("CLOSED");
    }

    private String askedFromARun(String asked) {
        try (Person teacher = Person.signedIn(product, Size.DESK, "laerer")) {
            new OwnRun(teacher).start();
            teacher.follow("Bed om sparring");
            teacher.page().waitForURL("**/consultation/new**");
            teacher.field("Hvilken enhed vil du spørge").selectOption(advisers());
            teacher.field("Hvad vil du spørge om").fill(asked);
            saved(teacher);
            assertThat(Axe.faults(teacher.page())).isEmpty();
            teacher.press("Send spørgsmålet");
            teacher.page().waitForURL("**/run/step**");
            assertThat(teacher.reads()).contains("Spørgsmålet er sendt");
        }
        return text("select ref from consultation_request where question = '" + asked + "'");
    }

    private void answered(String ref, String asked, String answer) {
        try (Person adviser = Person.signedIn(product, Size.PHONE, "raadgiver")) {
            adviser.follow("Der er spørgsmål, som venter på din enhed");
            adviser.page().waitForURL("**/consultation/list**");
            assertThat(adviser.reads()).contains(asked, "Mette Lærkegaard");
            adviser.open("/consultation/read?consultation=" + ref);
            assertThat(Axe.faults(adviser.page())).isEmpty();
            adviser.press("Jeg tager spørgsmålet");
            adviser.sees("Spørgsmålet er dit at svare på");
            adviser.field("Svar").fill(answer);
            saved(adviser);
            adviser.press("Send svaret");
            adviser.sees("Svaret er sendt");
            assertThat(Axe.faults(adviser.page())).isEmpty();
            adviser.isUndisturbed();
        }
    }

    private SelectOption advisers() {
        return new SelectOption().setValue(text("select ref from org_unit where name = 'Familierådgivningen'"));
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

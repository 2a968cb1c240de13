package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A family is opened, told of as alike, its number masked and shown, its members changed, and closed. */
abstract class FamilyJourneys {

    /** A test number: its day is raised by sixty, so nobody has it. */
    private static final String CPR = "710416-4188";

    private final Product product;
    private final String word = NewWord.made();
    private final String called = "Familien " + word;

    FamilyJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void aFamilyIsOpenedFoundAndClosed() {
        open();
        isAlike();
        isHidden();
        unmask();
        addMother();
        close();
        assertThat(product.database()
                        .sql("select count(*) from access_log where subject = 'family.cpr' and kind = 'READ'"
                                + " and subject_ref in (select m.ref from family_member m join family f on f.id = m.family_id"
                                + " where f.name = '" + called + "')"))
                .containsExactly(List.of("1"));
    }

    private void open() {
        try (Person person = Person.signedIn(product, Size.PHONE, "raadgiver")) {
            person.open("/family/list");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.follow("Opret en familie");
            person.page().waitForURL("**/family/new");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.field("Hvad kalder vi familien?").fill("Familien " + CPR);
            child(person);
            person.field("CPR-nummer").fill("713016-4188");
            person.press("Opret familien");
            person.sees("Der er ingen dag som den i nummeret.");
            person.sees("Det ligner et CPR-nummer.");
            person.field("Hvad kalder vi familien?").fill(called);
            person.field("CPR-nummer").fill(CPR.replace("-", " "));
            person.press("Opret familien");
            person.page().waitForURL("**/family/read**");
            person.sees("110416-••••");
            assertThat(person.reads()).contains("Sofus " + word).doesNotContain("4188");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.isUndisturbed();
        }
    }

    private void child(Person person) {
        person.field("Fornavn").fill("Sofus");
        person.field("Efternavn").fill(word);
        person.field("Fødselsdag").fill("2016-04-11");
    }

    /** Said while it is typed, and once more before it is kept. */
    private void isAlike() {
        try (Person person = Person.signedIn(product, Size.DESK, "raadgiver")) {
            person.open("/family/new");
            person.field("Hvad kalder vi familien?").fill("Familien to");
            child(person);
            person.field("CPR-nummer").focus();
            person.sees("Der er allerede en familie, som kan være den samme:");
            person.sees(called);
            person.sees("Gemt");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.press("Opret familien");
            person.sees("Er det ikke den samme familie, så tryk én gang til.");
            person.follow(called);
            person.page().waitForURL("**/family/read**");
            person.open("/family/new");
            assertThat(person.field("Hvad kalder vi familien?").inputValue())
                    .as("what is typed of the family is kept")
                    .isEqualTo("Familien to");
            assertThat(person.field("Fornavn").inputValue())
                    .as("and nothing of the child")
                    .isEmpty();
            person.press("Begynd forfra");
            person.isUndisturbed();
        }
    }

    private void isHidden() {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/family/list");
            person.field("Find en familie").fill(word);
            person.press("Find");
            person.sees("Ingen familie, du må se, passer på det.");
            person.open("/family/new");
            child(person);
            person.field("CPR-nummer").fill(CPR);
            person.field("Adresse").focus();
            person.sees("Spørg din leder.");
            assertThat(person.reads()).doesNotContain(called);
            person.isUndisturbed();
        }
    }

    private void unmask() {
        try (Person person = Person.signedIn(product, Size.PHONE, "raadgiver")) {
            find(person, CPR);
            person.press("Vis CPR-nummeret for Sofus");
            person.sees(CPR);
            assertThat(Axe.faults(person.page())).isEmpty();
            person.isUndisturbed();
        }
    }

    private void find(Person person, String typed) {
        person.open("/family/list");
        person.field("Find en familie").fill(typed);
        person.press("Find");
        person.sees("Fundet");
        assertThat(person.page().url()).doesNotContain(typed);
        person.follow(called);
        person.page().waitForURL("**/family/read**");
    }

    private void addMother() {
        try (Person person = Person.signedIn(product, Size.DESK, "raadgiver")) {
            find(person, word);
            person.follow("Skriv en i familien på");
            person.page().waitForURL("**/family/member**");
            person.field("Fornavn").fill("Karla");
            person.field("Efternavn").fill(word);
            person.field("Fødselsdag").fill("1988-03-11");
            person.field("Hvad er personen i familien").selectOption("MOTHER");
            person.field("Forældremyndighed").selectOption("SHARED");
            person.field("Telefon").fill("12 34 56 78");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.press("Gem");
            person.page().waitForURL("**/family/read**");
            person.sees("Karla er gemt.");
            assertThat(person.reads()).contains("Forældremyndighed: Delt");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.follow("Ret navn og enhed");
            person.page().waitForURL("**/family/edit**");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.press("Gem");
            person.page().waitForURL("**/family/read**");
            person.isUndisturbed();
        }
    }

    private void close() {
        try (Person person = Person.signedIn(product, Size.PHONE, "raadgiver")) {
            find(person, word);
            person.follow("Luk familien");
            person.page().waitForURL("**/family/close**");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.field("Hvorfor arbejder vi ikke mere med familien?").fill("Flyttet til en anden kommune");
            person.press("Luk familien");
            person.page().waitForURL("**/family/list**");
            person.sees(called + " er lukket.");
            person.follow("Lukkede");
            person.sees(called);
            person.isUndisturbed();
        }
    }
}

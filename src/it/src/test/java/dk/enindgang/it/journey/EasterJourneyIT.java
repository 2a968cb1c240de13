package dk.enindgang.it.journey;

import static dk.enindgang.it.journey.WritingDesk.add;
import static dk.enindgang.it.journey.WritingDesk.approve;
import static dk.enindgang.it.journey.WritingDesk.back;
import static dk.enindgang.it.journey.WritingDesk.begin;
import static dk.enindgang.it.journey.WritingDesk.check;
import static dk.enindgang.it.journey.WritingDesk.fill;
import static dk.enindgang.it.journey.WritingDesk.lastField;
import static dk.enindgang.it.journey.WritingDesk.saved;
import static dk.enindgang.it.journey.WritingDesk.sendToReview;
import static dk.enindgang.it.journey.WritingDesk.step;
import static dk.enindgang.it.journey.WritingDesk.wayOut;
import static dk.enindgang.it.journey.WritingDesk.wayToTheEnd;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Databases;
import dk.enindgang.it.product.Micro;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A guide from an empty page to a task, on the Friday before Easter at 15, in a practice municipality that lives on that
 * day. The family therapist is on holiday, as every day the municipality begins, and the adviser stands in for him.
 */
class EasterJourneyIT {

    private static final Micro MICRO =
            new Micro("easter", Databases.create("it_easter")).with("ENINDGANG_PRACTICE_NOW", "2027-03-19T15:00");

    private static final String TITLE = "Når en familie mangler et pusterum";

    private static final String GUIDE = "naar-en-familie-mangler-et-pusterum";

    private static final String CALL = "Ring til familien, og aftal et besøg";

    @BeforeAll
    static void start() {
        MICRO.startAndWait();
    }

    @AfterAll
    static void stop() {
        MICRO.stop();
    }

    @Test
    void theTaskLandsWithTheSubstituteAfterEasterAndTheRunKeepsItsEdition() {
        try (Person writer = Person.signedIn(MICRO, Size.DESK, "sundhedsplejerske");
                Person colleague = Person.signedIn(MICRO, Size.DESK, "sekretariat");
                Person teacher = Person.signedIn(MICRO, Size.DESK, "laerer")) {
            approve(colleague, written(writer));
            String run = run(teacher);
            substitute();
            approve(writer, changed(colleague));
            itKeepsItsEditionAndSaysWhatIsNew(teacher, run);
            writer.isUndisturbed();
            colleague.isUndisturbed();
            teacher.isUndisturbed();
        }
    }

    /** From an empty page; gives where it waits to be read. */
    private static String written(Person writer) {
        begin(writer, TITLE);
        fill(writer, "/summary", "Når en familie har brug for hjælp i hverdagen.");
        fill(writer, "/purpose", "Familien får luft, før det bliver for meget.");
        fill(writer, "/owner", "Sundhedsplejen");
        fill(writer, "/ages/from", "0");
        fill(writer, "/ages/to", "12");
        check(writer, "/roles", "TEACHER");
        check(writer, "/sectors", "SCHOOL");
        wayOut(writer);
        add(writer, "Tilføj en situation");
        lastField(writer, "/situations", "title").fill("En familie er træt");
        saved(writer);
        timedStep(writer, "Spørg familien, hvad der ville hjælpe", "Dig");
        back(writer);
        timedStep(writer, CALL, "Familiebehandleren");
        lastField(writer, "/steps", "role").selectOption("FAMILY_THERAPIST");
        saved(writer);
        wayToTheEnd(writer, "Besøget er aftalt");
        back(writer);
        return sendToReview(writer);
    }

    /** A step with five working days. */
    private static void timedStep(Person writer, String title, String who) {
        step(writer, "Nyt trin", title, who);
        lastField(writer, "/steps", "obligation").selectOption("SKAL");
        lastField(writer, "/deadline", "text").fill("Inden 5 hverdage");
        lastField(writer, "/deadline", "source").selectOption("LOCAL");
        saved(writer);
        add(writer, "Tilføj en frist");
        lastField(writer, "/rules", "amount").fill("5");
        lastField(writer, "/rules", "unit").selectOption("WORKING_DAYS");
        lastField(writer, "/rules", "from").selectOption("STEP_STARTED");
        saved(writer);
    }

    /** The teacher begins it, sees who does what and why, and makes the tasks. */
    private static String run(Person teacher) {
        teacher.open("/run/start?guide=" + GUIDE);
        teacher.press("Start forløb");
        teacher.page().waitForURL("**/run/step**");
        String run = new OwnRun(teacher).ref();
        teacher.follow("Hvem gør hvad, hvornår");
        teacher.page().waitForURL("**/task/outcome**");
        teacher.sees("Vikar for Thomas Vindelev, som er fri til og med 1. april 2027");
        assertThat(teacher.page().locator("main .e-list li").nth(1).innerText())
                .contains(CALL, "onsdag den 31. marts 2027", "Sanne Egelund");
        assertThat(teacher.page().locator("main .e-list li").nth(0).innerText())
                .contains("onsdag den 31. marts 2027", "Du følger guiden");
        assertThat(Axe.faults(teacher.page())).isEmpty();
        teacher.press("Opret de valgte opgaver");
        teacher.sees("opgaver er oprettet");
        return run;
    }

    private static void substitute() {
        try (Person adviser = Person.signedIn(MICRO, Size.PHONE, "raadgiver")) {
            adviser.open("/task/list");
            adviser.page().locator("main").getByText(CALL).first().click();
            adviser.page().waitForURL("**/task/read**");
            assertThat(adviser.reads())
                    .contains("onsdag den 31. marts 2027", "Vikar for Thomas Vindelev", "til og med 1. april 2027");
            adviser.isUndisturbed();
        }
    }

    /** The next edition gives three working days; gives where it waits to be read. */
    private static String changed(Person colleague) {
        colleague.open("/writing/list");
        colleague.press("Skriv en ny udgave af " + TITLE);
        colleague.page().waitForURL("**/writing/edit**");
        colleague.page().locator(".e-items-steps a").getByText(CALL).click();
        colleague.page().waitForURL("**/writing/step**");
        lastField(colleague, "/rules", "amount").fill("3");
        lastField(colleague, "/deadline", "text").fill("Inden 3 hverdage");
        saved(colleague);
        back(colleague);
        return sendToReview(colleague);
    }

    private static void itKeepsItsEditionAndSaysWhatIsNew(Person teacher, String run) {
        teacher.open("/run/step?run=" + run);
        teacher.sees("Der er kommet en ny udgave af guiden, udgave 2. Dit forløb følger udgave 1");
        assertThat(teacher.reads()).contains("Inden 5 hverdage").doesNotContain("fra 5 til 3");
        teacher.page().getByText("Det er ændret").click();
        assertThat(teacher.reads()).contains("Trin 2: fristen er ændret fra 5 til 3 hverdage");
        assertThat(Axe.faults(teacher.page())).isEmpty();
        teacher.open("/guide/read?guide=" + GUIDE);
        assertThat(teacher.reads()).contains("Udgave 2", "Inden 3 hverdage");
    }
}

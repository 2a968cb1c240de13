package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One run open in two windows at once: neither overwrites the other, and neither is hidden by the other. */
abstract class WindowJourneys {

    private final Product product;

    WindowJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void twoWindowsNeverOverwriteEachOther() {
        try (Person person = Person.signedIn(product, Size.DESK, "ppr");
                Person same = Person.signedIn(product, Size.DESK, "ppr")) {
            OwnRun run = new OwnRun(person).start();
            String ref = run.ref();
            OwnRun other = new OwnRun(same).resume(ref);
            run.answerDone("Fra det ene vindue");

            same.field("Note").fill("Fra det andet vindue");
            other.tryToSave();

            same.sees("Fra det ene vindue");
            assertThat(other.note()).isEqualTo("Fra det andet vindue");
            assertThat(text("select string_agg(note, '|') from guide_run_entry e join guide_run r on r.id = e.run_id"
                            + " where r.ref = '" + ref + "'"))
                    .isEqualTo("Fra det ene vindue");
        }
    }

    @Test
    void aWindowThatWasOnlyLookedAtHidesNoNewerAnswer() {
        try (Person person = Person.signedIn(product, Size.DESK, "ppr");
                Person same = Person.signedIn(product, Size.DESK, "ppr")) {
            OwnRun run = new OwnRun(person).start();
            String ref = run.ref();
            OwnRun other = new OwnRun(same).resume(ref);
            String first = other.step();
            run.answerDone("Svaret fra det ene vindue");
            other.pause();

            run.goTo(0);
            assertThat(run.step()).isEqualTo(first);
            assertThat(run.note()).isEqualTo("Svaret fra det ene vindue");
        }
    }

    @Test
    void whatWasTypedBeforeAnotherWindowAnsweredIsShownBesideIt() {
        try (Person person = Person.signedIn(product, Size.DESK, "ppr");
                Person same = Person.signedIn(product, Size.DESK, "ppr")) {
            OwnRun run = new OwnRun(person).start();
            OwnRun other = new OwnRun(same).resume(run.ref());
            run.answerDone("Først svaret");
            other.write("Først skrevet").pause();

            run.goTo(0);
            person.sees("Først svaret");
            assertThat(run.note()).isEqualTo("Først skrevet");
        }
    }

    @Test
    void whatIsTypedAfterALogOutElsewhereIsSavedAsSoonAsSomebodyHasLoggedInAgain() {
        try (Person person = Person.signedIn(product, Size.DESK, "ppr")) {
            OwnRun run = new OwnRun(person).start();
            run.write("Før");
            Page elsewhere = person.page().context().newPage();
            elsewhere.navigate(product.base().toString());
            elsewhere.locator("details.e-who summary").click();
            elsewhere.locator(".e-who-menu button").click();
            elsewhere.waitForURL("**/account/**");

            person.field("Note").pressSequentially(" og efter");
            person.sees("Du er logget ud, og det sidste er ikke gemt endnu.");
            run.tryToSave();
            assertThat(run.note()).as("the page stays").isEqualTo("Før og efter");

            elsewhere.navigate(product.at("/account/login").toString());
            elsewhere.getByLabel("Brugernavn").fill("ppr");
            elsewhere.getByLabel("Adgangskode").fill(Session.PASSWORD);
            elsewhere.locator("main [type=submit]").first().click();
            elsewhere.waitForURL(Pattern.compile("^(?!.*/account/).*$"));
            person.page().locator(".e-saved[data-state=saved]").waitFor();
            person.page().reload();
            assertThat(run.note()).isEqualTo("Før og efter");
        }
    }

    @Test
    void whatIsRefusedIsSaidAndSentAgainOnlyWhenTheTextChanges() {
        try (Person person = Person.signedIn(product, Size.DESK, "ppr")) {
            OwnRun run = new OwnRun(person).start();
            person.page().clock().install();
            person.page().reload();
            var saving = new RefusedOnce(person, "**/draft/save**", 400);
            person.field("Note").fill("For meget");
            person.sees("Ikke gemt: teksten kan ikke gemmes, som den står nu.");
            assertThat(Axe.faults(person.page())).isEmpty();

            person.page().clock().fastForward("00:20");
            run.write("Lidt mindre");
            assertThat(saving.sent()).isEqualTo(2);
        }
    }

    private String text(String sql) {
        return product.database().sql(sql).get(0).get(0);
    }
}

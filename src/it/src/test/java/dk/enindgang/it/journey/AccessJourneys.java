package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work about a child: who sees it, who takes access although refused, who judges that, and who sees all looks. */
abstract class AccessJourneys {

    private static final String CHILD = "Alba Rejseprøve";
    private static final String OTHER_CHILD = "Bjørk Stiprøve";

    private final Product product;

    AccessJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void whoCannotWaitTakesAccessTheLeaderJudgesItAndTheAuditorSeesWhoLooked() {
        String run = aRunAbout(CHILD);
        takesAccess(run);
        judges();
        sees(run);
        assertThat(product.database()
                        .sql("select distinct relation from access_log where subject_ref = '" + run + "' order by 1"))
                .containsExactly(List.of("BREAK_GLASS"), List.of("NONE"), List.of("OWN_WORK"));
    }

    @Test
    void whoStepsBackLeavesARunThatTheLeaderGivesOn() {
        String run = aRunAbout(OTHER_CHILD);
        try (Person person = Person.signedIn(product, Size.PHONE, "sekretariat")) {
            person.open("/run/team?run=" + run);
            person.press("Jeg er inhabil");
            person.sees("Barnet er lukket for dig.");
            assertThat(person.open("/run/step?run=" + run)).isEqualTo(404);
        }
        try (Person person = Person.signedIn(product, Size.DESK, "leder")) {
            person.open("/run/vacant?run=" + run);
            person.sees("Barnet er lukket for vedkommende.");
            assertThat(person.reads()).doesNotContain(OTHER_CHILD);
            person.field("Navn, titel eller kompetence").fill("Lærkegaard");
            person.press("Søg");
            person.press("Giv forløbet til Mette Lærkegaard");
            person.sees("Forløbet er givet videre.");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.isUndisturbed();
        }
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/run/step?run=" + run);
            person.sees(OTHER_CHILD);
            assertThat(new OwnRun(person).canBeAnswered()).isTrue();
        }
    }

    @Test
    void theLeaderAsksAboutALookThatWasDrawn() {
        aRunAbout("Carl Trækprøve");
        product.database().sql("delete from spot_check");
        product.database().sql("select spot_check_draw(cast(date_trunc('week', now()) as date) + 7)");
        try (Person person = Person.signedIn(product, Size.PHONE, "leder")) {
            person.open("/access/spot");
            person.sees("Henrik Rosenlund så på");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.page()
                    .locator("main select")
                    .first()
                    .selectOption(new SelectOption().setLabel("Det skulle ikke være sket, og vi har talt om det"));
            person.page().locator("main li input[type=text]").first().fill("Han kiggede i det forkerte forløb");
            person.page().locator("main li input[type=submit]").first().click();
            person.sees("Stikprøven er afsluttet.");
            person.isUndisturbed();
        }
        try (Person person = Person.signedIn(product, Size.DESK, "kontrol")) {
            person.open("/access/spotWeeks");
            person.sees("Stikprøver i tal");
            assertThat(Axe.faults(person.page())).isEmpty();
        }
        assertThat(product.database().number("select count(*) from spot_check where outcome = 'TALKED'"))
                .isOne();
    }

    private String aRunAbout(String child) {
        String[] name = child.split(" ", 2);
        try (Person person = Person.signedIn(product, Size.DESK, "sekretariat")) {
            person.open("/run/start?guide=" + Pages.CONCERN);
            person.follow("Start et forløb om et barn");
            person.page().waitForURL("**/run/about**");
            person.field("Fornavn").fill(name[0]);
            person.field("Efternavn").fill(name[1]);
            person.field("Fødselsdag").fill("2017-05-04");
            person.press("Start forløb");
            person.page().waitForURL("**/run/step**");
            person.sees(child);
            assertThat(Axe.faults(person.page())).isEmpty();
            String run = new OwnRun(person).ref();
            person.follow("Holdet og habilitet");
            person.page().waitForURL("**/run/team**");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.isUndisturbed();
            return run;
        }
    }

    private void takesAccess(String run) {
        try (Person person = Person.signedIn(product, Size.PHONE, "laerer")) {
            assertThat(person.open("/run/step?run=" + run)).isEqualTo(404);
            person.follow("Jeg har brug for adgang nu");
            person.page().waitForURL("**/run/urgent**");
            person.field("Hvorfor kan det ikke vente").fill("Barnet er løbet væk fra skolen");
            person.press("Jeg har brug for adgang nu");
            person.page().waitForURL("**/run/step**");
            person.sees("Du har akut adgang");
            person.sees(CHILD);
            assertThat(new OwnRun(person).canBeAnswered()).isFalse();
            assertThat(Axe.faults(person.page())).isEmpty();
        }
    }

    private void judges() {
        try (Person person = Person.signedIn(product, Size.DESK, "leder")) {
            person.open("/");
            person.page().locator("main a[href$='/run/review']").click();
            person.page().waitForURL("**/run/review**");
            person.sees("Mette Lærkegaard tog adgang til " + CHILD);
            assertThat(Axe.faults(person.page())).isEmpty();
            person.press("I orden: akut adgang for Mette Lærkegaard");
            person.sees("Din vurdering er gemt.");
            person.isUndisturbed();
        }
    }

    private void sees(String run) {
        try (Person person = Person.signedIn(product, Size.DESK, "kontrol")) {
            assertThat(person.open("/run/step?run=" + run)).isEqualTo(404);
            person.open("/access/looks");
            person.field("Efternavn").fill("rejseprøve");
            person.field("Fødselsdag").fill("2017-05-04");
            person.press("Find");
            person.follow(CHILD);
            person.sees("akut adgang");
            assertThat(person.reads()).contains("Mette Lærkegaard", "Henrik Rosenlund", "ingen relation");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.follow("Udtræk til borgeren");
            person.page().waitForURL("**/access/extract**");
            assertThat(person.reads())
                    .contains("En medarbejder læste om dig.")
                    .doesNotContain("Mette Lærkegaard", "Henrik Rosenlund");
            assertThat(Axe.faults(person.page())).isEmpty();
        }
    }
}

package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run that was begun about nobody: what is said of a name in it, and the child it turns out to be about. */
abstract class AttachJourneys {

    private static final String CHILD = "Signe Findeprøve";

    private final Product product;

    AttachJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void aNameIsSaidQuietlyAndKept() {
        try (Person person = Person.signedIn(product, Size.PHONE, "laerer")) {
            OwnRun run = new OwnRun(person).start();
            run.write("Vi talte på Ellebækskolen om Barnets Lov");
            assertThat(said(person)).isEmpty();
            run.write("Jeg har talt med fru Ødegård");
            person.sees("Der står måske et navn.");
            assertThat(Axe.faults(person.page())).isEmpty();
            run.answerDone("Jeg har talt med fru Ødegård");
            person.sees("Det er gemt. Se “");
            run.goTo(0);
            assertThat(run.note()).isEqualTo("Jeg har talt med fru Ødegård");
            person.sees("Der står måske et navn.");
            person.isUndisturbed();
        }
    }

    @Test
    void aRunIsAttachedToAChildAndLetGoAgain() {
        String ref = attached();
        assertThat(people()).isOne();
        assertThat(about(ref)).containsExactly(List.of("t", "Ellebækskolen"));
        letGo(ref);
        assertThat(about(ref)).containsExactly(List.of("f", ""));
        assertThat(product.database()
                        .sql("select kind from access_log where subject_ref = '" + ref
                                + "' and kind in ('ADD', 'CHANGE') order by id"))
                .containsExactly(List.of("ADD"), List.of("CHANGE"));
    }

    private List<List<String>> about(String ref) {
        return product.database().sql("""
                        select r.person_ref is not null, coalesce(u.name, '') from guide_run r
                        left join org_unit u on u.ref = r.unit_ref where r.ref = '%s'""".formatted(ref));
    }

    /** The run that is about a child now. */
    private String attached() {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            OwnRun run = new OwnRun(person).start().answerDone("Talt med barnet");
            person.follow("Knyt forløbet til et barn");
            person.page().waitForURL("**/run/attach**");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.field("Fornavn").fill("Signe");
            person.field("Efternavn").fill("Findeprøve");
            person.field("Fødselsdag").fill("2017-05-04");
            person.press("Se, hvad der sker");
            person.sees("Skal forløbet være om " + CHILD);
            assertThat(people()).as("nothing is kept before").isZero();
            assertThat(Axe.faults(person.page())).isEmpty();
            person.press("Knyt forløbet til barnet");
            person.page().waitForURL("**/run/step**");
            person.sees("Forløbet er knyttet til barnet");
            person.sees(CHILD);
            assertThat(run.answered()).isOne();
            person.isUndisturbed();
            return run.ref();
        }
    }

    private void letGo(String ref) {
        try (Person person = Person.signedIn(product, Size.PHONE, "laerer")) {
            person.open("/run/step?run=" + ref);
            person.follow("Er det det forkerte barn?");
            person.page().waitForURL("**/run/attach**");
            assertThat(Axe.faults(person.page())).isEmpty();
            person.press("Fortryd: forløbet skal være uden navn igen");
            person.page().waitForURL("**/run/step**");
            person.sees("Forløbet er uden navn igen");
            assertThat(person.reads()).doesNotContain(CHILD);
            person.isUndisturbed();
        }
    }

    private static String said(Person person) {
        return person.page().locator("[data-look=note] span").innerText();
    }

    private long people() {
        return product.database().number("select count(*) from person where surname = 'Findeprøve'");
    }
}

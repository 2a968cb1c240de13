package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Following a handleguide: from the start to the end, over two machines, and when something comes in between. */
abstract class RunJourneys {

    private final Product product;

    RunJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void aRunIsFollowedPausedResumedElsewhereAndClosed() {
        String ref;
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            OwnRun run = new OwnRun(person).start();
            ref = run.ref();
            run.answerDone("Talte med barnet").answerNotRelevant("Der er ingen kollega");
            assertThat(run.answered()).isEqualTo(2);

            run.goTo(0);
            assertThat(run.note()).isEqualTo("Talte med barnet");
            run.answerDone("Talte med barnet to gange");
            assertThat(run.answered()).isEqualTo(2);
            run.write("Halvt færdig sætning").pause();
            person.isUndisturbed();
        }
        try (Person person = Person.signedIn(product, Size.PHONE, "laerer")) {
            OwnRun run = new OwnRun(person).resume(ref);
            assertThat(run.note()).isEqualTo("Halvt færdig sætning");
            assertThat(run.answered()).isEqualTo(2);
            assertThat(Axe.faults(person.page())).isEmpty();

            run.close("Barnet trives igen");
            assertThat(person.reads()).contains("Barnet trives igen");
            assertThat(run.canBeAnswered()).isFalse();
            person.open("/run/list?closed=true");
            assertThat(person.page().locator("main a[href*='" + ref + "']").count())
                    .isPositive();
        }
        assertThat(text("select status from guide_run where ref = '" + ref + "'"))
                .isEqualTo("CLOSED");
        awaitEvents(ref, "started:1,stepped:3,closed:1");
    }

    @Test
    void nothingNeedsToBeWritten() {
        try (Person person = Person.signedIn(product, Size.DESK, "handicap")) {
            OwnRun run = new OwnRun(person).start();
            String ref = run.ref();
            run.answerDone("").pause();
            run.resume(ref).close("");

            assertThat(person.reads()).contains("Ikke besvaret").doesNotContain("null");
            assertThat(text("select answered from guide_run where ref = '" + ref + "'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void anAnswerLeadsOnAlongTheWayThatWasChosen() {
        try (Person person = Person.signedIn(product, Size.DESK, "handicap")) {
            OwnRun run = new OwnRun(person).start().goTo(4);
            person.field("Note").fill("Vi prøver noget selv");
            person.press("I vil gøre noget i jeres egne rammer → Niveau 1");

            person.page().waitForCondition(() -> run.step().startsWith("Vælg højst tre ting"));
            assertThat(run.answered()).isEqualTo(1);
        }
    }

    @Test
    void whatWasTypedAndNotSavedIsNamedBeforeTheEnd() {
        try (Person person = Person.signedIn(product, Size.DESK, "handicap")) {
            OwnRun run = new OwnRun(person).start().write("Halvt skrevet");
            String step = run.step();
            person.press("Afslut forløb");
            person.page().waitForURL("**/run/close**");

            assertThat(person.reads()).contains(step);
            assertThat(Axe.faults(person.page())).isEmpty();
        }
    }

    @Test
    void aChoiceThatWasNotSavedIsStillMadeTomorrow() {
        try (Person person = Person.signedIn(product, Size.DESK, "handicap")) {
            OwnRun run = new OwnRun(person).start();
            person.choose("Ikke relevant");
            person.field("Hvorfor er trinet ikke relevant").fill("Barnet er for lille");
            run.write("");
            person.page().reload();

            assertThat(person.hasChosen("Ikke relevant")).isTrue();
            assertThat(person.field("Hvorfor er trinet ikke relevant").inputValue())
                    .isEqualTo("Barnet er for lille");
        }
    }

    @Test
    void withoutAReasonNothingIsNotRelevant() {
        try (Person person = Person.signedIn(product, Size.DESK, "paedagog")) {
            OwnRun run = new OwnRun(person).start();
            person.choose("Ikke relevant");
            person.field("Note").fill("Det skal stå her endnu");
            run.tryToSave();

            person.sees("Skriv kort, hvorfor trinet ikke er relevant.");
            assertThat(person.hasChosen("Ikke relevant")).isTrue();
            assertThat(run.note()).isEqualTo("Det skal stå her endnu");
            assertThat(run.answered()).isZero();
            assertThat(Axe.faults(person.page())).isEmpty();
        }
    }

    @Test
    void aNumberThatLooksLikeACprNumberIsNotKept() {
        try (Person person = Person.signedIn(product, Size.DESK, "paedagog")) {
            OwnRun run = new OwnRun(person).start();
            String ref = run.ref();
            person.field("Note").fill("Barnet 610115-4999 er ked af det");
            run.tryToSave();

            person.sees("Det ligner et CPR-nummer");
            assertThat(run.note()).isEqualTo("Barnet 610115-4999 er ked af det");
            assertThat(product.database().number("select count(*) from guide_run_entry where note like '%610115%'"))
                    .isZero();
            assertThat(text("select answered from guide_run where ref = '" + ref + "'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void whatWasShownAsSavedIsThereAfterTheSessionHasEnded() {
        try (Person person = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            OwnRun run = new OwnRun(person).start().write("Moderen ringer i morgen");
            String address = person.page().url();

            person.visit().context().clearCookies();
            run.tryToSave();
            if (!person.page().url().contains("/account/login")) {
                person.page().navigate(address);
            }
            person.page().waitForURL("**/account/login**");
            person.logIn("sundhedsplejerske");

            person.page().waitForURL("**/run/step**");
            assertThat(run.note()).isEqualTo("Moderen ringer i morgen");
        }
    }

    @Test
    void aClosedRunIsReadAndNotClosedOnceMore() {
        try (Person person = Person.signedIn(product, Size.DESK, "handicap")) {
            OwnRun run = new OwnRun(person).start();
            String ref = run.ref();
            run.close("Slut");

            person.open("/run/close?run=" + ref);
            assertThat(person.page().url()).contains("/run/step").contains(ref);
        }
    }

    @Test
    void nobodyElseSeesMyRun() {
        try (Person person = Person.signedIn(product, Size.DESK, "raadgiver");
                Person colleague = Person.signedIn(product, Size.DESK, "familiebehandler")) {
            String ref = new OwnRun(person).start().ref();

            assertThat(colleague.open("/run/step?run=" + ref)).isEqualTo(404);
            assertThat(colleague.open("/run/close?run=" + ref)).isEqualTo(404);
            colleague.open("/run/list");
            assertThat(colleague.page().locator("main a[href*='" + ref + "']").count())
                    .isZero();
        }
    }

    private void awaitEvents(String ref, String expected) {
        String counts = "select string_agg(kind || ':' || n, ',' order by first) from"
                + " (select substring(type from '[a-z]+$') kind, count(*) n, min(id) first"
                + " from outgoing_event where subject = '" + ref + "' and state = 'SENT' group by 1) kinds";
        await("events of " + ref)
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(text(counts)).isEqualTo(expected));
    }

    private String text(String sql) {
        return product.database().sql(sql).get(0).get(0);
    }
}

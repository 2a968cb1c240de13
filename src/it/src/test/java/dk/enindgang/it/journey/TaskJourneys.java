package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A guide's answer becomes a dated task for somebody who is there: made, handed on, accepted, done and opened again. */
abstract class TaskJourneys {

    private static final Pattern TASK = Pattern.compile("[?&]task=([0-9a-f-]{36})");

    private static final String ASSESS = "Vurdér, om barnet har brug for hjælp med det samme";

    private final Product product;

    TaskJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void aTaskLandsWithTheSubstituteOfWhoIsAwayIsHandedOnDoneAndOpenedAgain() {
        away("Sanne Egelund", "Peter Ravnholt");
        try {
            try (Person teacher = Person.signedIn(product, Size.DESK, "laerer")) {
                start(teacher, Pages.ABUSE);
                teacher.follow("Hvem gør hvad, hvornår");
                teacher.field("Hvilken dag blev underretningen modtaget?")
                        .fill(today().minusDays(1).toString());
                teacher.field("Hvad var klokken?").fill("10:30");
                teacher.press("Regn fristerne ud");
                teacher.sees("Vikar for Sanne Egelund");
                assertThat(teacher.reads()).contains("Peter Ravnholt").contains("kl. 10.30");
                assertThat(Axe.faults(teacher.page())).isEmpty();
                teacher.press("Opret de valgte opgaver");
                teacher.sees("opgaver er oprettet");
                assertThat(teacher.reads()).contains("Åben");
                teacher.isUndisturbed();
            }
            String task = substitute();
            accept(task);
        } finally {
            product.database().sql("delete from leave where kind = 'COURSE'");
        }
    }

    /** The one who stands in finds it, and asks the teacher to take it. */
    private String substitute() {
        try (Person ppr = Person.signedIn(product, Size.PHONE, "ppr")) {
            ppr.open("/task/list");
            assertThat(Axe.faults(ppr.page())).isEmpty();
            ppr.page().locator("main").getByText(ASSESS).first().click();
            ppr.page().waitForURL("**/task/read**");
            assertThat(ppr.reads()).contains("Vikar for Sanne Egelund");
            assertThat(Axe.faults(ppr.page())).isEmpty();
            Matcher address = TASK.matcher(ppr.page().url());
            assertThat(address.find()).isTrue();
            ppr.open("/task/hand?task=" + address.group(1) + "&q=Mette");
            ppr.field("Hvorfor skal en anden have den?").fill("Du kender barnet");
            assertThat(Axe.faults(ppr.page())).isEmpty();
            ppr.press("Spørg Mette Lærkegaard");
            ppr.sees("Kollegaen er spurgt");
            assertThat(ppr.reads()).contains("Du kender barnet");
            ppr.isUndisturbed();
            return address.group(1);
        }
    }

    private void accept(String task) {
        try (Person teacher = Person.signedIn(product, Size.DESK, "laerer")) {
            teacher.open("/");
            teacher.sees("Venter på, at du siger ja eller nej");
            assertThat(Axe.faults(teacher.page())).isEmpty();
            teacher.open("/task/read?task=" + task);
            teacher.press("Ja, jeg tager den");
            teacher.sees("Opgaven er din nu");
            teacher.field("Note").fill("Vurderet sammen");
            teacher.press("Den er gjort");
            teacher.sees("Opgaven er gjort");
            assertThat(teacher.reads()).contains("Vurderet sammen");
            teacher.press("Åbn igen");
            teacher.sees("Opgaven er åben igen");
            teacher.isUndisturbed();
        }
        assertThat(text("select status from task where ref = '" + task + "'")).isEqualTo("OPEN");
        assertThat(text("select string_agg(substring(type from '[a-z]+$'), ',' order by id) from outgoing_event"
                        + " where subject = '" + task + "'"))
                .isEqualTo("created,handedon,done,reopened");
    }

    @Test
    void aTaskOfWhoGoesOnLeaveIsTakenByHerSubstituteAndANoIsTold() {
        String owner = text("select e.name from employee e join employee_account k on k.employee_id = e.id"
                + " join account a on a.ref = k.account_ref where a.user_name = 'handicap'");
        String task;
        try (Person person = Person.signedIn(product, Size.DESK, "handicap")) {
            String run = start(person, Pages.CONCERN);
            person.follow("Hvem gør hvad, hvornår");
            person.press("Opret de valgte opgaver");
            person.sees("opgaver er oprettet");
            task = text("select t.ref from task t join employee e on e.ref = t.assignee_ref where t.run_ref = '" + run
                    + "' and e.name = '" + owner + "' order by t.id limit 1");
        }
        away(owner, "Peter Ravnholt");
        try (Person ppr = Person.signedIn(product, Size.PHONE, "ppr")) {
            ppr.open("/task/list");
            assertThat(ppr.reads()).contains(owner + " er fri til og med");
            assertThat(Axe.faults(ppr.page())).isEmpty();
            ppr.open("/task/read?task=" + task);
            assertThat(ppr.reads()).contains("Vikar for " + owner);
            ppr.press("Tag opgaven");
            ppr.sees("Opgaven er din nu");
            product.database().sql("delete from leave where kind = 'COURSE'");
            ppr.open("/task/hand?task=" + task + "&q=Mette");
            ppr.field("Hvorfor skal en anden have den?").fill("Du kender barnet");
            ppr.press("Spørg Mette Lærkegaard");
            ppr.sees("Kollegaen er spurgt");
            ppr.isUndisturbed();
        } finally {
            product.database().sql("delete from leave where kind = 'COURSE'");
        }
        told(task);
    }

    /** The one who asked is told the no on her first page, until she has read it. */
    private void told(String task) {
        try (Person teacher = Person.signedIn(product, Size.DESK, "laerer")) {
            teacher.open("/task/read?task=" + task);
            teacher.field("Hvorfor ikke?").fill("Jeg er på kursus");
            teacher.press("Nej, jeg kan ikke");
            teacher.sees("Du har sagt nej");
        }
        try (Person ppr = Person.signedIn(product, Size.DESK, "ppr")) {
            ppr.open("/");
            assertThat(ppr.reads()).contains("Mette Lærkegaard har sagt nej til", "Jeg er på kursus");
            assertThat(Axe.faults(ppr.page())).isEmpty();
            ppr.open("/task/read?task=" + task);
            ppr.open("/");
            assertThat(ppr.reads()).doesNotContain("har sagt nej til");
            ppr.isUndisturbed();
        }
    }

    @Test
    void whoComesSecondIsToldAndDecides() {
        try (Person one = Person.signedIn(product, Size.DESK, "handicap");
                Person two = Person.signedIn(product, Size.DESK, "handicap")) {
            start(one, Pages.CONCERN);
            one.follow("Hvem gør hvad, hvornår");
            one.press("Opret de valgte opgaver");
            one.sees("opgaver er oprettet");
            one.open("/task/list");
            one.page().locator("main .e-list a").first().click();
            one.page().waitForURL("**/task/read**");
            String address = one.page().url();
            two.page().navigate(address);
            two.field("Note").fill("Fra det andet vindue");
            two.press("Den er gjort");
            two.sees("Opgaven er gjort");

            one.field("Note").fill("Fra det første");
            one.press("Den er gjort");
            one.sees("Du har selv gemt imens");
            assertThat(one.reads()).contains("Fra det andet vindue");
        }
    }

    @Test
    void nothingScrollsSidewaysAt320Pixels() {
        try (Person person = Person.signedIn(product, Size.NARROW, "handicap")) {
            String run = start(person, Pages.CONCERN);
            for (String page : new String[] {"/task/outcome?run=" + run, "/task/list", "/task/list?show=LATER"}) {
                person.open(page);
                assertThat(((Number) person.page().evaluate("document.documentElement.scrollWidth")).intValue())
                        .as(page)
                        .isLessThanOrEqualTo(320);
            }
        }
    }

    private static String start(Person person, String guide) {
        person.open("/run/start?guide=" + guide);
        person.press("Start forløb");
        person.page().waitForURL("**/run/step**");
        return new OwnRun(person).ref();
    }

    private void away(String who, String substitute) {
        product.database().sql("""
                insert into leave (id, version, ref, employee_id, kind, substitute_id, valid_from, valid_to)
                select nextval('stored_seq'), 1, gen_random_uuid(), e.id, 'COURSE', s.id, date '%1$s', date '%1$s' + 7
                from employee e, employee s where e.name = '%2$s' and s.name = '%3$s'""".formatted(today(), who, substitute));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }

    private String text(String sql) {
        return product.database().sql(sql).get(0).get(0);
    }
}

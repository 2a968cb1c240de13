package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A family gets a contact person, is written about on the phone, and is handed over by two colleagues who agree. */
abstract class ContactJourneys {

    private final Product product;

    ContactJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void aFamilyGetsAContactPersonWhoHandsItOver() {
        String family = aFamily();
        String other = colleague("ppr");
        try (Person leader = Person.signedIn(product, Size.DESK, "leder")) {
            leader.open("/");
            leader.sees("mangler noget om kontaktpersonen");
            leader.open("/contact/watch");
            leader.sees("Familien Prøvemark");
            assertThat(Axe.faults(leader.page())).isEmpty();
            leader.open("/contact/assign?family=" + family + "&q="
                    + colleague("laerer").split(" ", 2)[0]);
            assertThat(Axe.faults(leader.page())).isEmpty();
            leader.press("Vælg " + colleague("laerer"));
            leader.sees("Familien har en ny kontaktperson");
            leader.isUndisturbed();
        }
        asks(family, other);
        String handover = agrees();
        assertThat(text("select status from contact_handover where ref = '" + handover + "'"))
                .isEqualTo("EFFECTED");
        assertThat(text("""
                        select string_agg(e.name, ',' order by c.begins_at) from contact_person c
                        join employee e on e.ref = c.employee_ref join family f on f.id = c.family_id
                        where f.ref = '%s'""".formatted(family))).isEqualTo(colleague("laerer") + "," + other);
        assertThat(text("select string_agg(substring(type from '[a-z]+$'), ',' order by id) from outgoing_event"
                        + " where subject = '" + family + "'"))
                .isEqualTo("assigned,changed");
    }

    /** On the phone: a note, and a colleague is asked. */
    private void asks(String family, String other) {
        try (Person teacher = Person.signedIn(product, Size.PHONE, "laerer")) {
            teacher.open("/contact/note?family=" + family);
            assertThat(Axe.faults(teacher.page())).isEmpty();
            teacher.field("Notat").fill("Talt med mor om skolen");
            teacher.press("Gem notatet");
            teacher.sees("Notatet er gemt");
            teacher.sees("Talt med mor om skolen");
            assertThat(Axe.faults(teacher.page())).isEmpty();
            teacher.open("/contact/hand?family=" + family + "&q=" + other.split(" ", 2)[0]);
            teacher.field("Hvorfor").fill("Jeg flytter til en anden skole");
            assertThat(Axe.faults(teacher.page())).isEmpty();
            teacher.press("Spørg " + other);
            teacher.sees("Din kollega er spurgt");
            teacher.isUndisturbed();
        }
    }

    /** The one who is asked says yes, keeps the talk, and they agree on a day. */
    private String agrees() {
        String handover = text("select ref from contact_handover order by given_at desc limit 1");
        try (Person ppr = Person.signedIn(product, Size.DESK, "ppr");
                Person teacher = Person.signedIn(product, Size.DESK, "laerer")) {
            ppr.open("/");
            ppr.sees("af familier er i gang");
            ppr.open("/contact/handovers");
            ppr.sees("Jeg flytter til en anden skole");
            assertThat(Axe.faults(ppr.page())).isEmpty();
            ppr.open("/contact/handover?handover=" + handover);
            assertThat(Axe.faults(ppr.page())).isEmpty();
            ppr.press("Ja, det vil jeg gerne");
            ppr.sees("Tal nu med familien sammen");
            teacher.open("/contact/handover?handover=" + handover);
            teacher.field("Hvem var med\\?").fill("Mor og begge kontaktpersoner");
            ppr.field("Hvornår talte I sammen\\?").fill(text("select danish_today()"));
            ppr.field("Hvem var med\\?").fill("Mor og barnet");
            ppr.field("Hvad barnet vil have").fill("Ring, før du kommer");
            ppr.press("Gem samtalen");
            ppr.sees("Samtalen er gemt");
            assertThat(Axe.faults(ppr.page())).isEmpty();
            teacher.press("Gem samtalen");
            teacher.sees("Mor og barnet");
            assertThat(teacher.page().getByRole(AriaRole.ALERT).first().innerText())
                    .contains("Ring, før du kommer");
            ppr.press("Aftal skiftet");
            ppr.sees("Skiftet er aftalt");
            ppr.isUndisturbed();
        }
        return handover;
    }

    @Test
    void ofIllnessIsToldInTwoClicks() {
        try (Person teacher = Person.signedIn(product, Size.PHONE, "laerer")) {
            teacher.open("/");
            teacher.follow("Jeg er syg i dag");
            teacher.page().waitForURL("**/contact/ill");
            teacher.sees("Vælg, hvem der er vikar i dag.");
            assertThat(Axe.faults(teacher.page())).isEmpty();
            teacher.isUndisturbed();
        }
    }

    @Test
    void whoeverIsAwayAlreadyIsNotAskedAgain() {
        try (Person away = Person.signedIn(product, Size.DESK, "familiebehandler")) {
            away.open("/contact/ill");
            away.sees("Fraværet er allerede skrevet");
            assertThat(away.reads()).doesNotContain("uden vikar");
            assertThat(Axe.faults(away.page())).isEmpty();
            away.follow("Ret fraværet");
            away.page().waitForURL("**/organisation/leave**");
            away.isUndisturbed();
        }
    }

    /** Handled by a unit that is led by the leader. */
    private String aFamily() {
        String ref = UUID.randomUUID().toString();
        product.database().sql("""
                insert into family (id, version, ref, name, unit_ref, recorded_by, recorded_at, opened_at)
                select nextval('stored_seq'), 1, '%s', 'Familien Prøvemark', u.ref, a.ref, now(), now()
                from account a join employee_account k on k.account_ref = a.ref
                join unit_leader l on l.employee_id = k.employee_id join org_unit u on u.id = l.unit_id
                where a.user_name = 'leder' limit 1""".formatted(ref));
        return ref;
    }

    private String colleague(String userName) {
        return text("""
                select e.name from employee e join employee_account k on k.employee_id = e.id
                join account a on a.ref = k.account_ref where a.user_name = '%s'""".formatted(userName));
    }

    private String text(String sql) {
        return product.database().sql(sql).get(0).get(0);
    }
}

package dk.enindgang.it.journey;

import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Product;

/** A colleague who leads two units and comes in by the municipality's own log-in, while a test lasts. */
final class LedUnits {

    private static final String SCHOOL = "proeve-101";
    private static final String JOB_CENTRE = "proeve-102";

    private final Product product;

    private LedUnits(Product product) {
        this.product = product;
    }

    static LedUnits by(Product product, String employee, String externalId) {
        var led = new LedUnits(product);
        led.forget();
        led.sql("update org_unit set external_id = '" + SCHOOL + "' where name = 'Ellebækskolen'");
        led.sql("update org_unit set external_id = '" + JOB_CENTRE + "' where name = 'Jobcentret'");
        led.sql("""
                insert into unit_leader (id, version, ref, unit_id, employee_id, valid_from)
                select nextval('stored_seq'), 1, gen_random_uuid(), u.id, e.id, '2020-08-01' from org_unit u, employee e
                where u.name = 'Jobcentret' and e.name = '%s'""".formatted(employee));
        led.sql("""
                insert into employee_account (employee_id, account_ref)
                select e.id, a.ref from employee e, account a
                where e.name = '%s' and a.external_id = '%s' on conflict do nothing""".formatted(employee, externalId));
        return led;
    }

    String school() {
        return SCHOOL;
    }

    String jobCentre() {
        return JOB_CENTRE;
    }

    /** A guide run about a child in the unit of that account. */
    String runOf(String account, String child) {
        String[] name = child.split(" ", 2);
        try (Person person = Person.signedIn(product, Size.DESK, account)) {
            person.open("/run/about?guide=" + Pages.CONCERN);
            person.field("Fornavn").fill(name[0]);
            person.field("Efternavn").fill(name[1]);
            person.field("Fødselsdag").fill("2016-03-02");
            person.press("Start forløb");
            person.page().waitForURL("**/run/step**");
            return new OwnRun(person).ref();
        }
    }

    void forget() {
        sql("delete from unit_leader where unit_id = (select id from org_unit where name = 'Jobcentret')");
        sql("update org_unit set external_id = null where external_id in ('" + SCHOOL + "', '" + JOB_CENTRE + "')");
    }

    private void sql(String sql) {
        product.database().sql(sql);
    }
}

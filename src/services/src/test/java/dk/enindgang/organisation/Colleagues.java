package dk.enindgang.organisation;

import dk.enindgang.account.Profession;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units and colleagues for the tests of other features, written as the owner. They are there until further notice. */
public final class Colleagues {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 8, 1);

    private Colleagues() {}

    public static Standings standings(EntityManager em) {
        var standings = new Standings();
        standings.em = em;
        standings.clock = Clock.system(Clocks.DENMARK);
        return standings;
    }

    public static Mailboxes mailboxes(EntityManager em) {
        var mailboxes = new Mailboxes();
        mailboxes.em = em;
        mailboxes.clock = Clock.system(Clocks.DENMARK);
        return mailboxes;
    }

    /** Who asks, today. */
    public static Myself myself(EntityManager em, Caller caller, Clock clock) {
        var myself = new Myself();
        myself.caller = caller;
        myself.standings = standings(em);
        myself.clock = clock;
        return myself;
    }

    /** The door to colleagues, to find them. */
    public static Employees employees(EntityManager em) {
        var door = new Employees();
        door.em = em;
        return door;
    }

    /** The door to units, to find them. */
    public static OrgUnits units(EntityManager em) {
        var door = new OrgUnits();
        door.em = em;
        return door;
    }

    public static UUID aUnit(String name) {
        UUID ref = UUID.randomUUID();
        TestDatabase.sql("""
                insert into org_unit (id, version, ref, name, kind, valid_from)
                values (nextval('stored_seq'), 1, '%s', '%s', 'SCHOOL', '%s')""".formatted(ref, name, LONG_AGO));
        return ref;
    }

    /** A colleague who works in a unit and has an account. */
    public static Colleague in(UUID unit, String name) {
        UUID ref = UUID.randomUUID();
        UUID account = CallerForTests.anAccount();
        TestDatabase.sql("""
                insert into employee (id, version, ref, name, profession)
                values (nextval('stored_seq'), 1, '%1$s', '%2$s', 'TEACHER');
                insert into employee_account select id, '%3$s' from employee where ref = '%1$s';
                insert into employment (id, version, ref, employee_id, unit_id, valid_from)
                select nextval('stored_seq'), 1, gen_random_uuid(), e.id, u.id, date '%4$s'
                from employee e, org_unit u where e.ref = '%1$s' and u.ref = '%5$s'""".formatted(ref, name, account, LONG_AGO, unit));
        return new Colleague(ref, account);
    }

    /** From a day until another, or until further notice. */
    public static void leads(Colleague leader, UUID unit, LocalDate from, String until) {
        TestDatabase.sql(
                """
                insert into unit_leader (id, version, ref, employee_id, unit_id, valid_from, valid_to)
                select nextval('stored_seq'), 1, gen_random_uuid(), e.id, u.id, date '%s', %s
                from employee e, org_unit u where e.ref = '%s' and u.ref = '%s'""".formatted(from, until.isEmpty() ? "null" : "date '" + until + "'", leader.employee(), unit));
        TestDatabase.sql("update account set roles = 'LEADER' where ref = '%s'".formatted(leader.account()));
    }

    /** What finds responsible colleagues. */
    public static Responsibles responsibles(EntityManager em) {
        var responsibles = new Responsibles();
        responsibles.em = em;
        responsibles.standings = standings(em);
        return responsibles;
    }

    /** From now on she is one of these. */
    public static void worksAs(Colleague one, Profession profession) {
        TestDatabase.sql(
                "update employee set profession = '%s' where ref = '%s'".formatted(profession, one.employee()));
    }

    /** Away on these days; somebody answers for her, or nobody. */
    public static void away(Colleague one, LocalDate from, LocalDate to, @Nullable Colleague substitute) {
        TestDatabase.sql("""
                insert into leave (id, version, ref, employee_id, kind, substitute_id, valid_from, valid_to)
                select nextval('stored_seq'), 1, gen_random_uuid(), e.id, 'HOLIDAY',
                    (select s.id from employee s where s.ref = %s), '%s', '%s'
                from employee e where e.ref = '%s'""".formatted(
                        substitute == null ? "null" : "'" + substitute.employee() + "'", from, to, one.employee()));
    }

    /** Below another unit, as long as both are there. */
    public static void below(UUID unit, UUID above) {
        TestDatabase.sql("""
                update unit_place set parent_id = (select id from org_unit where ref = '%s')
                where unit_id = (select id from org_unit where ref = '%s')""".formatted(above, unit));
    }

    /** Serves the area of that name. */
    public static void serves(UUID unit, String area) {
        TestDatabase.sql("""
                insert into area (id, version, ref, name) values (nextval('stored_seq'), 1, gen_random_uuid(), '%1$s')
                on conflict (name) do nothing;
                insert into unit_area (id, version, ref, unit_id, area_id, valid_from)
                select nextval('stored_seq'), 1, gen_random_uuid(), u.id, a.id, date '%2$s'
                from org_unit u, area a where u.ref = '%3$s' and a.name = '%1$s'""".formatted(area, LONG_AGO, unit));
    }

    /** Her last day was yesterday. */
    public static void leave(Colleague one) {
        TestDatabase.sql("update employment set valid_to = current_date - 1 where employee_id ="
                + " (select id from employee where ref = '" + one.employee() + "')");
    }

    public static void leads(Colleague leader, UUID unit) {
        leads(leader, unit, LONG_AGO, "");
    }

    /** Somebody who works here. */
    public record Colleague(UUID employee, UUID account) {}
}

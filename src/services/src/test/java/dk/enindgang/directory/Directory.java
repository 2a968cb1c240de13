package dk.enindgang.directory;

import dk.enindgang.deadline.CalendarForTests;
import dk.enindgang.directory.who.HolidayHours;
import dk.enindgang.directory.who.Span;
import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** The doors of the directory without a container, and contact points to put into it. It is noon on 25 November 2026. */
final class Directory {

    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T11:00:00Z"), DENMARK);
    static final UUID EDITOR = CallerForTests.anAccount();

    private Directory() {}

    static void empty() {
        TestDatabase.sql("delete from contact_situation");
        TestDatabase.sql("delete from contact_point");
    }

    static ContactPoints points(EntityManager em) {
        var door = new ContactPoints();
        door.em = em;
        door.keeping = keeping(em);
        door.settings = new Settings();
        door.caller = CallerForTests.as(EDITOR);
        door.clock = CLOCK;
        return door;
    }

    static Situations situations(EntityManager em) {
        var door = new Situations();
        door.em = em;
        door.keeping = keeping(em);
        door.order = new SituationOrder();
        door.order.em = em;
        door.order.keeping = door.keeping;
        door.clock = CLOCK;
        return door;
    }

    static Answers answers(EntityManager em) {
        var door = new Answers();
        door.em = em;
        door.caller = CallerForTests.as(EDITOR);
        door.calendar = CalendarForTests.of(em, CLOCK);
        return door;
    }

    static Coverages coverages(EntityManager em) {
        var door = new Coverages();
        door.holes = holes(em);
        door.caller = CallerForTests.as(EDITOR);
        return door;
    }

    static UnownedEntries unowned(EntityManager em, UUID account) {
        var door = new UnownedEntries();
        door.em = em;
        door.holes = holes(em);
        door.keeping = keeping(em);
        door.settings = new Settings();
        door.caller = CallerForTests.as(account);
        door.clock = CLOCK;
        return door;
    }

    private static HoleReading holes(EntityManager em) {
        var holes = new HoleReading();
        holes.em = em;
        holes.calendar = CalendarForTests.of(em, CLOCK);
        holes.clock = CLOCK;
        return holes;
    }

    private static Keeping keeping(EntityManager em) {
        var keeping = new Keeping();
        keeping.em = em;
        keeping.drafts = DraftsForTests.as(em, EDITOR);
        return keeping;
    }

    static <T> T inPoints(Function<ContactPoints, T> use) {
        return TestDatabase.inTransaction(em -> use.apply(points(em)));
    }

    static <T> T inSituations(Function<Situations, T> use) {
        return TestDatabase.inTransaction(em -> use.apply(situations(em)));
    }

    /** By telephone on weekdays, closed on public holidays. */
    static PointDetails office(String name, String hours) {
        var week = new TreeMap<DayOfWeek, List<Span>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, HoursText.day(hours).orElseThrow());
            }
        }
        return point(name, new PointHours(week, new TreeMap<>(), HolidayHours.CLOSED), PointReach.ALL);
    }

    static PointDetails always(String name) {
        var week = new TreeMap<DayOfWeek, List<Span>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, HoursText.day("0-24").orElseThrow());
        }
        return point(name, new PointHours(week, new TreeMap<>(), HolidayHours.AS_USUAL), PointReach.ALL);
    }

    static PointDetails point(String name, PointHours hours, PointReach reach) {
        return new PointDetails(
                name, "Sparring", ContactChannel.PHONE, "00 00 00 01", hours, reach, PointBehind.NOBODY, false);
    }

    static PointDetails reaching(PointDetails details, PointReach reach) {
        return point(details.name(), details.hours(), reach);
    }

    static UUID area(String name) {
        return made(
                "insert into area (id, version, ref, name) values (nextval('stored_seq'), 1, gen_random_uuid(), '%s %s')"
                        .formatted(name, UUID.randomUUID()));
    }

    static UUID unit(UUID area) {
        UUID unit = made("insert into org_unit (id, version, ref, name, kind, valid_from)"
                + " values (nextval('stored_seq'), 1, gen_random_uuid(), 'Skolen %s', 'SCHOOL', '2020-01-01')"
                        .formatted(UUID.randomUUID()));
        TestDatabase.sql("insert into unit_area (id, version, ref, unit_id, area_id, valid_from)"
                + " select nextval('stored_seq'), 1, gen_random_uuid(), u.id, a.id, date '2020-01-01'"
                + " from org_unit u, area a where u.ref = '%s' and a.ref = '%s'".formatted(unit, area));
        return unit;
    }

    /** Employed all the time, and on leave on these days. */
    static UUID employee(String away, String until) {
        UUID employee = made("insert into employee (id, version, ref, name, profession)"
                + " values (nextval('stored_seq'), 1, gen_random_uuid(), 'Rådgiver %s', 'ADVISER')"
                        .formatted(UUID.randomUUID()));
        UUID unit = unit(area("Øst"));
        TestDatabase.sql("insert into employment (id, version, ref, employee_id, unit_id, valid_from)"
                + " select nextval('stored_seq'), 1, gen_random_uuid(), e.id, u.id, date '2020-01-01'"
                + " from employee e, org_unit u where e.ref = '%s' and u.ref = '%s'".formatted(employee, unit));
        TestDatabase.sql("insert into leave (id, version, ref, employee_id, kind, valid_from, valid_to)"
                + " select nextval('stored_seq'), 1, gen_random_uuid(), id, 'HOLIDAY', date '%s', date '%s'"
                        .formatted(away, until)
                + " from employee where ref = '" + employee + "'");
        return employee;
    }

    private static UUID made(String insert) {
        return UUID.fromString(
                TestDatabase.sql(insert + " returning ref").get(0).get(0));
    }
}

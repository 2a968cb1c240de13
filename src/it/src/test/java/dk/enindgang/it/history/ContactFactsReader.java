package dk.enindgang.it.history;

import dk.enindgang.it.history.ContactFacts.Event;
import dk.enindgang.it.history.ContactFacts.Family;
import dk.enindgang.it.history.ContactFacts.Handover;
import dk.enindgang.it.history.ContactFacts.Note;
import dk.enindgang.it.history.ContactFacts.Period;
import dk.enindgang.it.product.Database;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads from the database what is there of the families of one name. */
final class ContactFactsReader {

    private static final String MICROS =
            "coalesce(cast(extract(epoch from %s) * 1000000 as bigint), " + ContactFacts.FOREVER + ")";

    private static final String EVENTS = """
            select x.subject, coalesce(x.data ->> 'cause',
                    case x.type when 'dk.enindgang.family.closed' then '%s' else 'FIRST' end),
                coalesce(x.data ->> 'employee', '')
            from outgoing_event x join family f on f.ref = x.subject where f.name = '%%s'
            and (x.type like 'dk.enindgang.contact.%%%%' or x.type = 'dk.enindgang.family.closed')\
            """.formatted(ContactFacts.CLOSED);

    private final Database database;
    private final String name;
    private final String ours;

    ContactFactsReader(Database database, String name) {
        this.database = database;
        this.name = name;
        ours = " join family f on f.id = x.family_id where f.name = '" + name + "'";
    }

    ContactFacts read(Optional<Set<String>> shown) {
        return new ContactFacts(
                rows(
                        "select f.ref, " + micros("f.opened_at") + ", " + micros("f.closed_at")
                                + ", coalesce(f.closed_reason, '') from (select id as family_id from family) x" + ours,
                        c -> new Family(c.get(0), number(c.get(1)), number(c.get(2)), c.get(3))),
                rows(
                        "select f.ref, x.employee_ref, " + micros("x.begins_at") + ", " + micros("x.ends_at")
                                + ", x.cause, x.reason from contact_person x" + ours,
                        c -> new Period(c.get(0), c.get(1), number(c.get(2)), number(c.get(3)), c.get(4), c.get(5))),
                rows("select f.ref, x.words from contact_note x" + ours, c -> new Note(c.get(0), c.get(1))),
                rows(
                        "select x.ref, f.ref, x.to_ref, x.status, x.reason, x.answer, x.talk_with, "
                                + micros("x.ended_at") + ", " + micros("x.effective_at") + " from contact_handover x"
                                + ours,
                        c -> new Handover(
                                c.get(0),
                                c.get(1),
                                c.get(2),
                                c.get(3),
                                c.get(4),
                                c.get(5),
                                c.get(6),
                                number(c.get(7)),
                                number(c.get(8)))),
                Set.copyOf(rows("select ref from leave", c -> c.get(0))),
                rows(EVENTS.formatted(name), c -> new Event(c.get(0), c.get(1), c.get(2))),
                shown);
    }

    private static String micros(String column) {
        return MICROS.formatted(column);
    }

    private <T> List<T> rows(String sql, Function<List<String>, T> row) {
        return database.sql(sql).stream().map(row).toList();
    }

    private static long number(String column) {
        return Long.parseLong(column);
    }
}

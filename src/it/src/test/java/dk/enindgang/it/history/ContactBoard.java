package dk.enindgang.it.history;

import dk.enindgang.it.product.Database;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What everybody knows of the families without asking: who has which one, and who is asked. At most some moments old. */
final class ContactBoard {

    static final String NAME = "Familien Samtidig";

    private static final long OLD = Duration.ofMillis(200).toNanos();

    private static final String ROWS = """
        select f.ref, coalesce(c.employee_ref::text, ''), coalesce(h.ref::text, ''), coalesce(h.status, ''),
            coalesce(h.from_ref::text, ''), coalesce(h.to_ref::text, ''), coalesce(h.talk_on is not null, false)
        from family f
        left join contact_person c on c.family_id = f.id and c.begins_at <= present_moment()
            and (c.ends_at is null or c.ends_at > present_moment())
        left join contact_handover h on h.family_id = f.id and h.ended_at is null
        where f.name = '%s' and f.closed_at is null order by f.id\
        """.formatted(NAME);

    private final Database database;
    private final Map<String, Colleague> colleagues = new TreeMap<>();
    private final Set<String> ours = new TreeSet<>();
    private List<Row> rows = List.of();
    private long read;

    /** Somebody, by her account. */
    record Colleague(String userName, String account, String employee, String name) {

        /** As it is searched for. */
        String asked() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8);
        }
    }

    /** A family: who has it, and the handover that waits; empty where there is none. */
    record Row(String family, String contact, String handover, String status, String from, String to, boolean talked) {

        boolean asks(String employee) {
            return status.equals("WAITING") && to.equals(employee);
        }

        boolean agreesWith(String employee) {
            return status.equals("ACCEPTED") && (to.equals(employee) || from.equals(employee));
        }

        boolean concerns(String employee) {
            return contact.equals(employee) || asks(employee) || agreesWith(employee);
        }
    }

    ContactBoard(Database database) {
        this.database = database;
    }

    /** So many families of the leader's unit, each with a child and somebody of these as contact person. */
    void fill(int families, List<String> names) {
        database
                .sql(
                        "select a.user_name, a.ref, e.ref, e.name from account a join employee_account k on k.account_ref = a.ref"
                                + " join employee e on e.id = k.employee_id")
                .stream()
                .map(row -> new Colleague(row.get(0), row.get(1), row.get(2), row.get(3)))
                .filter(one -> names.contains(one.userName()))
                .forEach(one -> colleagues.put(one.userName(), one));
        for (int i = 0; i < families; i++) {
            add(of(names.get(i % names.size())).employee(), i);
        }
        rows().forEach(row -> ours.add(row.family()));
    }

    /** Those that were filled in, whatever has become of them; the municipality has others. */
    boolean isOurs(String family) {
        return ours.contains(family);
    }

    private void add(String contact, int number) {
        database.sql("""
                with one as (
                    insert into family (id, version, ref, name, unit_ref, recorded_by, recorded_at, opened_at)
                    select nextval('stored_seq'), 1, gen_random_uuid(), '%1$s', u.ref, a.ref, now(), now()
                    from account a join employee_account k on k.account_ref = a.ref
                    join unit_leader l on l.employee_id = k.employee_id join org_unit u on u.id = l.unit_id
                    where a.user_name = 'leder' limit 1 returning *
                ), child as (
                    insert into person (id, version, ref, given_name, surname, birth_date, recorded_by, recorded_at)
                    select nextval('stored_seq'), 1, gen_random_uuid(), 'Sam', 'Samtidig %3$s', date '2018-02-03',
                        recorded_by, now() from one returning *
                ), member as (
                    insert into family_member (id, version, ref, family_id, person_ref, relation, valid_from)
                    select nextval('stored_seq'), 1, gen_random_uuid(), one.id, child.ref, 'CHILD', danish_today()
                    from one, child returning *
                )
                insert into contact_person (id, version, ref, family_id, employee_ref, begins_at, cause, recorded_by)
                select nextval('stored_seq'), 1, gen_random_uuid(), id, '%2$s', opened_at, 'FIRST', recorded_by
                from one""".formatted(NAME, contact, Character.toString('A' + number)));
    }

    Colleague of(String userName) {
        Colleague one = colleagues.get(userName);
        if (one == null) {
            throw new IllegalStateException(userName + " is nobody's account");
        }
        return one;
    }

    List<Colleague> colleagues() {
        return List.copyOf(colleagues.values());
    }

    synchronized List<Row> rows() {
        if (rows.isEmpty() || System.nanoTime() - read > OLD) {
            rows = database.sql(ROWS).stream()
                    .map(c -> new Row(
                            c.get(0),
                            c.get(1),
                            c.get(2),
                            c.get(3),
                            c.get(4),
                            c.get(5),
                            c.get(6).equals("t")))
                    .toList();
            read = System.nanoTime();
        }
        return rows;
    }

    /** As it is right now. */
    synchronized String contact(String family) {
        read = System.nanoTime() - 2 * OLD;
        return rows().stream()
                .filter(row -> row.family().equals(family))
                .map(Row::contact)
                .findFirst()
                .orElse("");
    }

    /** She is well again. */
    void back(Colleague one) {
        database.sql("delete from leave l using employee e where e.id = l.employee_id and l.kind = 'ILLNESS'"
                + " and l.valid_from = danish_today() and e.ref = '" + one.employee() + "'");
    }
}

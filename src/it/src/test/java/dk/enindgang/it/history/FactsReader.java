package dk.enindgang.it.history;

import dk.enindgang.it.history.Facts.Answer;
import dk.enindgang.it.history.Facts.Event;
import dk.enindgang.it.history.Facts.Handover;
import dk.enindgang.it.history.Facts.Look;
import dk.enindgang.it.history.Facts.Run;
import dk.enindgang.it.history.Facts.Sum;
import dk.enindgang.it.history.Facts.Task;
import dk.enindgang.it.product.Database;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads from the database what is there. */
final class FactsReader {

    private static final String RUNS = """
        select r.ref, a.user_name, r.version, r.answered, r.closed, coalesce(r.closing_note, ''),
            coalesce(p.surname, ''),
            (select count(*) from access_log l where l.kind = 'ADD' and l.subject_ref = r.ref)
        from guide_run r join account a on a.ref = r.started_by left join person p on p.ref = r.person_ref\
        """;

    private static final String TASKS = """
        select t.ref, t.run_ref, t.step_number, t.version, t.status = 'DONE', t.note, coalesce((
            select a.user_name from employee e join employee_account k on k.employee_id = e.id
            join account a on a.ref = k.account_ref where e.ref = t.assignee_ref), '')
        from task t\
        """;

    private static final String SUMS = """
        select 'open tasks of ' || coalesce(k.employee_ref, c.employee_ref) || ' by ' || coalesce(k.day, c.day),
            coalesce(k.kept, 0), coalesce(c.counted, 0)
        from (select employee_ref, due_day as day, open as kept from task_load) k
        full join (
            select assignee_ref as employee_ref, coalesce(due_day, 'infinity') as day, count(*) as counted
            from task where status = 'OPEN' and assignee_ref is not null group by 1, 2) c
        on c.employee_ref = k.employee_ref and c.day = k.day
        union all
        select 'tasks that wait for ' || coalesce(k.employee_ref, c.employee_ref),
            coalesce(k.kept, 0), coalesce(c.counted, 0)
        from (select employee_ref, waiting as kept from task_waiting) k
        full join (
            select to_ref as employee_ref, count(*) as counted
            from task_handover where status = 'WAITING' group by 1) c
        on c.employee_ref = k.employee_ref
        union all
        select 'open tasks of unit ' || coalesce(k.unit_ref, c.unit_ref) || ' by ' || coalesce(k.day, c.day),
            coalesce(k.kept, 0), coalesce(c.counted, 0)
        from (select unit_ref, employee_ref, due_day as day, open as kept from task_unit_load) k
        full join (
            select unit_ref, coalesce(assignee_ref, '00000000-0000-0000-0000-000000000000') as employee_ref,
                coalesce(due_day, 'infinity') as day, count(*) as counted
            from task where status = 'OPEN' group by 1, 2, 3) c
        on c.unit_ref = k.unit_ref and c.employee_ref = k.employee_ref and c.day = k.day\
        """;

    private final Database database;

    FactsReader(Database database) {
        this.database = database;
    }

    Facts read(Optional<List<String>> received, String chain) {
        return new Facts(
                runs(),
                rows(
                        "select r.ref, e.note from guide_run_entry e join guide_run r on r.id = e.run_id",
                        c -> new Answer(c.get(0), c.get(1))),
                rows(
                        "select surname from person where ref not in (select person_ref from family_member)",
                        c -> c.get(0)),
                rows(
                        TASKS,
                        c -> new Task(
                                c.get(0), c.get(1), c.get(2), number(c.get(3)), yes(c.get(4)), c.get(5), c.get(6))),
                rows(
                        "select t.ref, h.reason, h.status, h.answer from task_handover h join task t on t.id ="
                                + " h.task_id",
                        c -> new Handover(c.get(0), c.get(1), c.get(2), c.get(3))),
                rows(
                        "select ref, subject, type, state = 'SENT' from outgoing_event order by id",
                        c -> new Event(c.get(0), c.get(1), c.get(2), yes(c.get(3)))),
                received,
                rows(
                        "select subject_ref, address from access_log where kind = 'READ' and subject = 'run'",
                        c -> new Look(c.get(0), c.get(1))),
                rows(SUMS, c -> new Sum(c.get(0), number(c.get(1)), number(c.get(2)))),
                chain);
    }

    List<Run> runs() {
        return rows(
                RUNS,
                c -> new Run(
                        c.get(0),
                        c.get(1),
                        number(c.get(2)),
                        number(c.get(3)),
                        yes(c.get(4)),
                        c.get(5),
                        c.get(6),
                        number(c.get(7))));
    }

    private <T> List<T> rows(String sql, Function<List<String>, T> row) {
        return database.sql(sql).stream().map(row).toList();
    }

    private static long number(String column) {
        return Long.parseLong(column);
    }

    private static boolean yes(String column) {
        return column.equals("t");
    }
}

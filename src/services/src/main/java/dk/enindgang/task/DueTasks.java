package dk.enindgang.task;

import dk.enindgang.platform.db.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells reminders who has how much to do. Numbers and the guide's own words, never whom anything is about. */
@ApplicationScoped
public class DueTasks {

    /** More than a calendar can show; a guard against growth. */
    private static final int MOST = 500;

    /** What has come to somebody from another since a moment: tasks she has, and questions that wait for her. */
    private static final String NEWS = """
            select t.assignee_ref as employee, t.ref as about, 'GIVEN' as kind
            from task t join employee e on e.ref = t.assignee_ref
            where t.status = 'OPEN' and (t.created_at >= ?1 or (t.reason = 'INHERITED' and t.touched_at >= ?1))
            and not exists (select from employee_account a
                where a.employee_id = e.id and a.account_ref = t.created_by)
            union all
            select h.to_ref, h.ref, 'ASKED' from task_handover h where h.status = 'WAITING' and h.given_at >= ?1
            union all
            select employed_of(h.given_by), h.ref, 'DECLINED' from task_handover h
            where h.status = 'DECLINED' and h.answered_at >= ?1 and h.told_at is null
            and employed_of(h.given_by) is not null
            """;

    /** R15, R16: who is away is acted for, and what nobody has or acts for and is late is told to who leads the unit, as far
     * as it is hers to see. */
    private static final String TALLIES = """
            , away as materialized (
                select one.employee_ref from (
                    select distinct employee_ref from task_load where due_day <= cast(?2 as date) and open > 0) one
                where not is_here(one.employee_ref, cast(?2 as date))
            ), left_alone as (
                select task_hand(t.assignee_ref, t.person_ref, cast(?2 as date)) as employee, t.unit_ref, t.due_day, t.id,
                    t.person_ref is not null as about_child
                from task t where t.status = 'OPEN' and t.due_day <= cast(?2 as date)
                and t.assignee_ref in (select employee_ref from away)
            ), inbox as (
                select unit_ref, inbox_leader(unit_ref, cast(?2 as date)) as leader, sum(open) as late from (
                    select unit_ref, open from task_unit_load
                    where employee_ref = '00000000-0000-0000-0000-000000000000' and due_day < cast(?2 as date) and open > 0
                    union all
                    select unit_ref, 1 from left_alone where employee is null and due_day < cast(?2 as date)) l
                group by unit_ref
            ), children as (
                select unit_ref, id from task
                where status = 'OPEN' and assignee_ref is null and person_ref is not null and due_day < cast(?2 as date)
                union all
                select unit_ref, id from left_alone
                where employee is null and about_child and due_day < cast(?2 as date)
            ), parts (employee, late, today, fresh, asked, inbox, declined) as (
                select employee_ref, sum(open) filter (where due_day < cast(?2 as date)),
                    sum(open) filter (where due_day = cast(?2 as date)), 0, 0, 0, 0
                from task_load where due_day <= cast(?2 as date) and open > 0 group by employee_ref
                union all
                select employee, count(*) filter (where due_day < cast(?2 as date)),
                    count(*) filter (where due_day = cast(?2 as date)), 0, 0, 0, 0
                from left_alone where employee is not null group by employee
                union all
                select leader, 0, 0, 0, 0, greatest(late - (
                    select count(*) from children c join task t on t.id = c.id
                    where c.unit_ref = inbox.unit_ref and task_hidden(t, leader)), 0), 0 from inbox
                union all
                select employee, 0, 0, count(*), 0, 0, 0 from news where kind = 'GIVEN' group by employee
                union all
                select employee, 0, 0, 0, 0, 0, count(*) from news where kind = 'DECLINED' group by employee
                union all
                select employee_ref, 0, 0, 0, waiting, 0, 0 from task_waiting where waiting > 0)
            select employee, coalesce(sum(late), 0), coalesce(sum(today), 0), sum(fresh), sum(asked), sum(inbox),
                sum(declined)
            from parts where employee is not null group by employee order by employee""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    /** Everybody who has something late, due that day, new since the moment, or waiting. One statement, over what is kept (R12). */
    public List<DueTally> list(LocalDate day, Instant since) {
        List<?> rows = system.during(() -> em.createNativeQuery("with news as (" + NEWS + """
                        )""" + TALLIES)
                .setParameter(1, Timestamp.from(since))
                .setParameter(2, day.toString())
                .getResultList());
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new DueTally(
                        (UUID) c[0],
                        number(c[1]),
                        number(c[2]),
                        number(c[3]),
                        number(c[4]),
                        number(c[5]),
                        number(c[6])))
                .toList();
    }

    /** What has come to somebody from another since then. One statement. */
    public List<DueNews> news(Instant since) {
        List<?> rows = system.during(() -> em.createNativeQuery(NEWS)
                .setParameter(1, Timestamp.from(since))
                .getResultList());
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new DueNews((UUID) c[0], (UUID) c[1], DueKind.valueOf((String) c[2])))
                .toList();
    }

    /** What a colleague has open with a day, the first due first; nothing of a child who is closed to her. One statement. */
    public List<DueTask> list(UUID employee) {
        List<?> rows = system.during(() -> em.createNativeQuery("""
                        select ref, title, due_at, touched_at from task
                        where (assignee_ref = ?1 or assignee_ref in (select covered_by(?1)))
                        and status = 'OPEN' and due_at is not null
                        and (person_ref is null or person_ref not in (select access_closed(?1)))
                        order by due_at, id limit ?2""")
                .setParameter(1, employee)
                .setParameter(2, MOST)
                .getResultList());
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new DueTask((UUID) c[0], (String) c[1], moment(c[2]), moment(c[3])))
                .toList();
    }

    private static Instant moment(Object column) {
        return ((Timestamp) column).toInstant();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}

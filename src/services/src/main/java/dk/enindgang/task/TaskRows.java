package dk.enindgang.task;

import dk.enindgang.access.Relation;
import dk.enindgang.organisation.Absence;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of tasks, as the database has it. Names of colleagues and units, never of a child. */
final class TaskRows {

    /** R15: of those the reader acts for, too. */
    private static final String MINE = """
            t.status = 'OPEN' and t.assignee_ref = any (
                array(select acting_employee() union all select acting_covers()))""";

    private static final String BY_DUE = " order by t.due_at nulls last, t.id";

    private static final String ROWS = """
            select t.ref, step_said(t.step_ref, t.title), guide_said(g.slug, g.edition, g.title), t.due_at,
                t.due_words, t.status, e.name,
                case when t.assignee_ref is null then unit_name(u.id, danish_today()) end,
                asked.name, t.person_ref,
                case when t.person_ref is null or r.id is null then null
                    when r.started_by = acting_account() then 'OWN_WORK'
                    when r.id in (select acting_team_runs()) then 'TEAM'
                    when r.unit_ref in (select led_by_account(acting_account())) then 'UNIT_LEADER'
                    else 'BREAK_GLASS' end,
                t.status = 'OPEN' and e.id is not null and not is_here(e.ref, danish_today()), off.id is not null,
                cast(off.valid_to as text)
            from (select t.* from task t
                where cast(?1 as timestamptz) is not null and cast(?2 as date) is not null and
            """;

    private static final String NAMES = """
             offset ?3 limit ?4) t
            join action_guide g on g.slug = t.guide_slug and g.edition = t.guide_edition
            join org_unit u on u.ref = t.unit_ref
            left join employee e on e.ref = t.assignee_ref
            left join leave off on off.employee_id = e.id and holds_on(off.valid_from, off.valid_to, danish_today())
            left join task_handover h on h.task_id = t.id and h.status = 'WAITING'
            left join employee asked on asked.ref = h.to_ref
            left join guide_run r on r.ref = t.run_ref
            """;

    private TaskRows() {}

    static List<TaskRow> of(EntityManager em, TaskShelf shelf, Instant now, LocalDate today, int first, int max) {
        String order = shelf == TaskShelf.DONE ? " order by t.touched_at desc, t.id desc" : BY_DUE;
        List<?> found = em.createNativeQuery(ROWS + where(shelf) + order + NAMES + order)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, today.toString())
                .setParameter(3, first)
                .setParameter(4, max)
                .getResultList();
        var rows = new ArrayList<TaskRow>();
        for (Object row : found) {
            rows.add(row((Object[]) row));
        }
        return rows;
    }

    private static String where(TaskShelf shelf) {
        return switch (shelf) {
            case OPEN -> MINE;
            case DUE -> MINE + " and t.due_day <= cast(?2 as date)";
            case OVERDUE -> MINE + " and t.due_at < ?1";
            case TODAY -> MINE + " and t.due_at >= ?1 and t.due_day <= cast(?2 as date)";
            case LATER -> MINE + " and (t.due_at is null or t.due_day > cast(?2 as date))";
            case HANDED -> "t.status = 'OPEN' and t.id in (select acting_handed_tasks())";
            case WAITING -> """
                    t.status = 'OPEN' and t.id in (
                        select w.id from acting_own_runs() r(ref) join task w on w.run_ref = r.ref
                        where w.status = 'OPEN' and w.assignee_ref is distinct from (select acting_employee())
                        and (w.assignee_ref is null or w.assignee_ref not in (select acting_covers()))
                        union
                        select h.task_id from task_handover h
                        where h.given_by = acting_account() and h.status = 'WAITING')""";
            case INBOX -> """
                    t.status = 'OPEN' and t.unit_ref in (select acting_inbox_units()) and (t.assignee_ref is null
                        or (t.assignee_ref in (select acting_away())
                            and task_hand(t.assignee_ref, t.person_ref, danish_today()) is null))""";
            case DONE -> "t.assignee_ref = (select acting_employee()) and t.status = 'DONE'";
        };
    }

    private static TaskRow row(Object[] c) {
        return new TaskRow(
                (UUID) c[0],
                (String) c[1],
                (String) c[2],
                c[3] == null ? null : ((Timestamp) c[3]).toInstant(),
                (String) c[4],
                TaskStatus.valueOf((String) c[5]),
                text(c[6]),
                text(c[7]),
                text(c[8]),
                (UUID) c[9],
                c[10] == null ? null : Relation.valueOf((String) c[10]),
                "",
                Boolean.TRUE.equals(c[11]) ? Absence.read(Boolean.TRUE.equals(c[12]), (String) c[13]) : null);
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : (String) column;
    }
}

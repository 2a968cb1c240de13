package dk.enindgang.task;

import dk.enindgang.guide.DeadlineSource;
import dk.enindgang.organisation.Responsible;
import dk.enindgang.organisation.ResponsibleReason;
import dk.enindgang.run.RunChild;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads one task with its names. */
@ApplicationScoped
public class TaskReading {

    private static final String TASK = """
            select r.ref, guide_said(g.slug, g.edition, g.title), t.guide_slug, t.guide_edition, t.step_number,
                step_said(t.step_ref, t.title), unit_name(u.id, danish_today()),
                t.person_ref is not null, t.assignee_ref, e.name, t.reason, t.about_ref, t.about_until,
                coalesce((select a.name from employee a where a.ref = t.about_ref),
                    (select unit_name(a.id, danish_today()) from org_unit a where a.ref = t.about_ref), ''),
                t.due_at, t.due_words, t.due_source, t.legal, t.repeats, t.status, t.note, t.created_at, t.done_at,
                account_name(t.changed_by), t.version, acting.ref, acting.name,
                t.status = 'OPEN' and e.id is not null and acting.ref is distinct from e.ref, cast(off.valid_to as text),
                off.id is not null
            from task t
            join action_guide g on g.slug = t.guide_slug and g.edition = t.guide_edition
            join org_unit u on u.ref = t.unit_ref
            left join employee e on e.ref = t.assignee_ref
            left join employee acting on acting.ref = task_hand(t.assignee_ref, t.person_ref, danish_today())
            left join leave off on off.employee_id = e.id and holds_on(off.valid_from, off.valid_to, danish_today())
            left join guide_run r on r.ref = t.run_ref
            where t.id = ?1""";

    /** What waits stands before what was declined, and that is told until somebody else is asked. */
    private static final String HANDOVER = """
            select h.ref, account_name(h.given_by), e.name, h.given_at, h.reason, h.status, h.answer,
                h.to_ref = (select acting_employee())
            from task_handover h join employee e on e.ref = h.to_ref
            where h.task_id = ?1 order by h.id desc limit 1""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /** The run as far as the reader can open it; missing where she cannot. */
    @Nullable
    UUID run(Task task) {
        List<?> refs = em.createNativeQuery("select ref from guide_run where ref = ?1")
                .setParameter(1, task.run())
                .getResultList();
        return refs.isEmpty() ? null : (UUID) refs.get(0);
    }

    TaskView view(OpenTask open, @Nullable RunChild child) {
        Object[] c = (Object[])
                em.createNativeQuery(TASK).setParameter(1, open.task().getId()).getSingleResult();
        TaskStatus status = TaskStatus.valueOf((String) c[19]);
        HandoverView handover = handover(open.task());
        return new TaskView(
                open.task().getRef(),
                ((Number) c[24]).longValue(),
                (UUID) c[0],
                (String) c[2],
                ((Number) c[3]).intValue(),
                (String) c[1],
                (String) c[4],
                (String) c[5],
                text(c[6]),
                child,
                Boolean.TRUE.equals(c[7]),
                Boolean.TRUE.equals(c[27]) ? acting(c) : responsible(c),
                new TaskDue(
                        moment(c[14]),
                        (String) c[15],
                        c[16] == null ? null : DeadlineSource.valueOf((String) c[16]),
                        (String) c[17],
                        null),
                Boolean.TRUE.equals(c[18]),
                status,
                (String) c[20],
                ((Timestamp) c[21]).toInstant(),
                moment(c[22]),
                (String) c[23],
                handover,
                acts(open, status, handover, c[0] != null),
                open.me());
    }

    /** R15: whoever acts for who has it and is away; nobody by name where nobody does. */
    private static Responsible acting(Object[] c) {
        UUID hand = (UUID) c[25];
        return new Responsible(
                hand,
                text(c[26]),
                hand == null ? missing(Boolean.TRUE.equals(c[29])) : ResponsibleReason.SUBSTITUTE,
                text(c[9]),
                (UUID) c[8],
                c[28] == null ? null : LocalDate.parse((String) c[28]));
    }

    private static ResponsibleReason missing(boolean onLeave) {
        return onLeave ? ResponsibleReason.AWAY : ResponsibleReason.GONE;
    }

    private static Responsible responsible(Object[] c) {
        return new Responsible(
                (UUID) c[8],
                text(c[9]),
                ResponsibleReason.valueOf((String) c[10]),
                text(c[13]),
                (UUID) c[11],
                c[12] == null ? null : ((Date) c[12]).toLocalDate());
    }

    private static Set<TaskAct> acts(OpenTask open, TaskStatus status, @Nullable HandoverView handover, boolean ofRun) {
        var acts = EnumSet.noneOf(TaskAct.class);
        if (status == TaskStatus.DONE) {
            if (open.isForReopening() && (ofRun || !open.child())) {
                acts.add(TaskAct.REOPEN);
            }
            return acts;
        }
        if (open.isMine()) {
            acts.add(TaskAct.FINISH);
        }
        if (handover != null && handover.toMe() && handover.status() == HandoverStatus.WAITING) {
            acts.add(TaskAct.ANSWER);
        } else if (open.isForTaking()) {
            acts.add(TaskAct.TAKE);
        }
        return acts;
    }

    private @Nullable HandoverView handover(Task task) {
        List<?> rows =
                em.createNativeQuery(HANDOVER).setParameter(1, task.getId()).getResultList();
        return rows.stream().map(row -> handover((Object[]) row)).findFirst().orElse(null);
    }

    private static HandoverView handover(Object[] c) {
        return new HandoverView(
                (UUID) c[0],
                text(c[1]),
                (String) c[2],
                ((Timestamp) c[3]).toInstant(),
                (String) c[4],
                HandoverStatus.valueOf((String) c[5]),
                (String) c[6],
                Boolean.TRUE.equals(c[7]));
    }

    private static @Nullable Instant moment(@Nullable Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : (String) column;
    }
}

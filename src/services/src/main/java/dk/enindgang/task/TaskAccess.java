package dk.enindgang.task;

import dk.enindgang.access.Access;
import dk.enindgang.access.Relation;
import dk.enindgang.organisation.ResponsibleReason;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.SystemWork;
import dk.enindgang.run.RunRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets the doors in to tasks, and only those who may (R9): what the database shows, as it is the table that says it. */
@ApplicationScoped
public class TaskAccess {

    /** What a task is called in the log of looks. */
    static final String SUBJECT = "task";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    SystemWork system;

    @Inject
    RunRefusals refusals;

    @Inject
    Access access;

    @Inject
    Clock clock;

    UUID me() {
        return caller.ref();
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws NotFound if there is none, or it is not for the caller, which is written down where it is about a child */
    OpenTask open(UUID ref) {
        Task task = em.createQuery("select t from Task t where t.ref = :ref", Task.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> refused(ref));
        Object[] c = (Object[]) em.createNativeQuery("""
                        select t.assignee_ref, t.person_ref is not null, employed_of(?2),
                            exists (select from guide_run r where r.ref = t.run_ref and r.started_by = ?2),
                            t.person_ref is not null and t.assignee_ref is distinct from employed_of(?2)
                                and t.run_ref not in (select acting_own_runs())
                                and t.id not in (select acting_handed_tasks())
                                and t.unit_ref not in (select led_by_account(?2))
                                and h.hand is distinct from employed_of(?2),
                            t.assignee_ref is not null and h.hand is distinct from t.assignee_ref
                                and (h.hand = employed_of(?2) or (h.hand is null and case when t.person_ref is null
                                    then t.unit_ref in (select acting_inbox_units())
                                    else t.unit_ref in (select led_by_account(?2)) end)) is true
                        from task t cross join lateral (
                            select task_hand(t.assignee_ref, t.person_ref, danish_today()) as hand) h
                        where t.id = ?1""")
                .setParameter(1, task.getId())
                .setParameter(2, me())
                .getSingleResult();
        return new OpenTask(
                task,
                (UUID) c[0],
                Boolean.TRUE.equals(c[1]),
                (UUID) c[2],
                Boolean.TRUE.equals(c[3]),
                Boolean.TRUE.equals(c[4]),
                Boolean.TRUE.equals(c[5]));
    }

    NotFound refused(UUID ref) {
        List<?> runs = system.during(() -> em.createNativeQuery("select run_ref from task where ref = ?1")
                .setParameter(1, ref)
                .getResultList());
        return runs.isEmpty() ? new NotFound() : refusals.write((UUID) runs.get(0));
    }

    /** The handover that waits for an answer, or null. */
    @Nullable
    TaskHandover waiting(Task task) {
        return em.createQuery(
                        "select h from TaskHandover h where h.task = :task and h.status = :waiting", TaskHandover.class)
                .setParameter("task", task)
                .setParameter("waiting", HandoverStatus.WAITING)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** R9: a change of what is about a child is written down, by what the caller has to do with it now. */
    void write(UUID task) {
        List<?> rows = em.createNativeQuery("""
                        select t.person_ref, case when r.started_by = ?2 then 'OWN_WORK'
                            when t.assignee_ref = (select acting_employee()) or r.id in (select acting_team_runs())
                                or t.id in (select acting_handed_tasks()) then 'TEAM'
                            else 'UNIT_LEADER' end
                        from task t left join guide_run r on r.ref = t.run_ref
                        where t.ref = ?1 and t.person_ref is not null""")
                .setParameter(1, task)
                .setParameter(2, me())
                .getResultList();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            access.changed((UUID) c[0], Relation.valueOf((String) c[1]), SUBJECT, task);
        }
    }

    /** R8: something about it has changed, and whoever has seen it before is told. */
    void touch(Task task) {
        task.touch(now());
        em.lock(task, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
        write(task.getRef());
    }

    /** Somebody's from now on. */
    void assign(Task task, UUID employee, ResponsibleReason reason, @Nullable UUID about) {
        touch(task);
        int given = em.createNativeQuery("""
                        update task set assignee_ref = ?2, reason = ?3, about_ref = cast(nullif(?4, '') as uuid),
                            about_until = null
                        where id = ?1""")
                .setParameter(1, task.getId())
                .setParameter(2, employee)
                .setParameter(3, reason.name())
                .setParameter(4, Objects.toString(about, ""))
                .executeUpdate();
        if (given == 0) {
            throw new NotFound();
        }
    }
}

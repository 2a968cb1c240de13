package dk.enindgang.task;

import dk.enindgang.organisation.Responsible;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes tasks, and knows which there are of a run (R1, R2). For doors that have made sure of who asks. */
@ApplicationScoped
public class TaskMaking {

    private static final String INSERT = """
            insert into task (id, version, ref, run_ref, step_ref, guide_slug, guide_edition, step_number, title,
                unit_ref, assignee_ref, reason, about_ref, about_until, due_at, due_words, due_source, legal,
                repeats, turn, created_by, created_at, touched_at)
            values (nextval('stored_seq'), 1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(nullif(?9, '') as uuid), ?10,
                cast(nullif(?11, '') as uuid), cast(nullif(?12, '') as date),
                cast(nullif(?13, '') as timestamptz), ?14, nullif(?15, ''), ?16, ?17, ?18, ?19, ?20, ?20)""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    TaskAccess tasks;

    @Inject
    Caller caller;

    @Inject
    Event<OutgoingEvent> events;

    @Inject
    Clock clock;

    /** Until the end of the transaction nobody else makes tasks of this run, and nobody attaches it to a child. */
    void alone(UUID run) {
        em.createNativeQuery("select 1 from guide_run where ref = ?1 for no key update")
                .setParameter(1, run)
                .getResultList();
    }

    /** By step. One statement. */
    Map<UUID, StepTasks> of(UUID run) {
        List<?> rows = em.createNativeQuery("""
                        select step_ref, ref, status from task where run_ref = ?1 order by created_at, id""").setParameter(1, run).getResultList();
        var tasks = new HashMap<UUID, StepTasks>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            UUID ref = (UUID) c[1];
            boolean open = TaskStatus.OPEN.name().equals(c[2]);
            tasks.merge(
                    (UUID) c[0],
                    open ? new StepTasks(ref, null, 0) : new StepTasks(null, ref, 1),
                    (before, one) -> new StepTasks(
                            one.open() == null ? before.open() : one.open(),
                            one.last() == null ? before.last() : one.last(),
                            before.done() + one.done()));
        }
        return tasks;
    }

    /** Of the caller's. */
    UUID make(TaskSource source, UUID unit, Proposal proposal) {
        UUID made = make(source, unit, proposal, caller.ref());
        tasks.write(made);
        return made;
    }

    /** The row says by itself whom it is about: see task_begin in the database. */
    UUID make(TaskSource source, UUID unit, Proposal proposal, UUID account) {
        UUID ref = UUID.randomUUID();
        Responsible responsible = proposal.responsible();
        TaskDue due = proposal.due();
        em.createNativeQuery(INSERT)
                .setParameter(1, ref)
                .setParameter(2, source.run())
                .setParameter(3, proposal.step())
                .setParameter(4, source.guide())
                .setParameter(5, source.edition())
                .setParameter(6, proposal.number())
                .setParameter(7, proposal.title())
                .setParameter(8, unit)
                .setParameter(9, text(responsible.employee()))
                .setParameter(10, responsible.reason().name())
                .setParameter(11, text(responsible.about()))
                .setParameter(12, text(responsible.until()))
                .setParameter(13, text(due.at()))
                .setParameter(14, due.words())
                .setParameter(15, text(due.source()))
                .setParameter(16, due.legal())
                .setParameter(17, proposal.repeats())
                .setParameter(18, proposal.turn())
                .setParameter(19, account)
                .setParameter(20, Timestamp.from(now()))
                .executeUpdate();
        events.fire(new TaskCreated(
                ref,
                source.guide(),
                source.edition(),
                proposal.number(),
                responsible.employee() != null,
                due.at() != null));
        return ref;
    }

    /** In Denmark. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), Clocks.DENMARK);
    }

    Instant now() {
        return clock.instant();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}

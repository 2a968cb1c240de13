package dk.enindgang.task;

import dk.enindgang.draft.Drafts;
import dk.enindgang.organisation.ResponsibleReason;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.run.GuideRuns;
import dk.enindgang.run.RunChild;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the doors to tasks do alike, once they have made sure of who asks. */
@ApplicationScoped
public class TaskDesk {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    TaskAccess tasks;

    @Inject
    TaskReading reading;

    @Inject
    TaskTeams teams;

    @Inject
    GuideRuns runs;

    @Inject
    Drafts drafts;

    UUID me() {
        return tasks.me();
    }

    OpenTask open(UUID task) {
        return tasks.open(task);
    }

    List<TaskRow> rows(TaskShelf shelf, int first, int max) {
        return TaskRows.of(em, shelf, tasks.now(), LocalDate.ofInstant(tasks.now(), Clocks.DENMARK), first, max);
    }

    /** R9: the child is shown, and that is written down, where the run is the reader's to open. */
    TaskView view(OpenTask open) {
        UUID run = open.child() ? reading.run(open.task()) : null;
        RunChild child = run == null ? null : runs.get(run).child();
        return reading.view(open, child);
    }

    /** R5, R6: hers from now on. What was asked of others is asked no more. */
    void give(OpenTask open, UUID employee, ResponsibleReason reason, @Nullable UUID about) {
        // First the task: whoever is only asked may not change it any more once the answer is written.
        tasks.assign(open.task(), employee, reason, about);
        withdraw(open);
    }

    /** R9, R15: who takes a task about a child from somebody who is away works with the child from now on. */
    void take(OpenTask open, UUID employee) {
        if (open.child() && open.leftToMe()) {
            teams.stepIn(open, employee);
        }
        give(open, employee, ResponsibleReason.TOOK, null);
    }

    /** R7: nobody is asked to take what is done. */
    void finish(OpenTask open, String note) {
        tasks.write(open.task().getRef());
        withdraw(open);
        open.task().finish(note, tasks.now());
        em.flush();
        drafts.clearBelow(Tasks.drafts(open.task().getRef()));
    }

    /** R2, R7, R9: who is in the run of a child no more does not begin there again. */
    void reopen(OpenTask open) {
        if (open.child() && reading.run(open.task()) == null) {
            throw new RuleViolation("task.rule.notInTeam");
        }
        List<?> others =
                em.createNativeQuery("""
                        select 1 from task o join task t on t.run_ref = o.run_ref and t.step_ref = o.step_ref
                        where t.id = ?1 and o.status = 'OPEN'""").setParameter(1, open.task().getId()).getResultList();
        if (!others.isEmpty()) {
            throw new RuleViolation("task.rule.another");
        }
        tasks.write(open.task().getRef());
        open.task().reopen(tasks.now());
        em.flush();
    }

    /** Nobody is asked any more; what was opened to her by name the database closes. */
    void withdraw(OpenTask open) {
        TaskHandover waiting = tasks.waiting(open.task());
        if (waiting != null && !waiting.to().equals(open.me())) {
            waiting.withdraw(tasks.now());
        } else if (waiting != null) {
            waiting.accept(tasks.now());
        }
        em.flush();
    }
}

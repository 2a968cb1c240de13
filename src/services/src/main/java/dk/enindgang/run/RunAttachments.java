package dk.enindgang.run;

import dk.enindgang.access.Act;
import dk.enindgang.organisation.Standing;
import dk.enindgang.person.PersonDetails;
import dk.enindgang.platform.ChangedMeanwhile;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** The door to attaching a run that was begun about nobody to a child, and to undoing a mistake (R16, R17). */
@Stateless
@RolesAllowed("STAFF")
public class RunAttachments {

    /** How long a mistake can be undone. */
    private static final Duration MENDABLE = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    RunAccess runs;

    @Inject
    RunChildren children;

    @Inject
    RunCompanies companies;

    @Inject
    RunWork work;

    @Inject
    Clock clock;

    /** R16: who comes along, and who does not, if it is one of the children the caller works with.
     *
     * @throws NotFound if the run is not the caller's
     * @throws RuleViolation if it cannot be attached, or the caller does not work with the child */
    public RunCompany company(UUID run, UUID child) {
        requireAnonymous(run);
        children.requireMine(child);
        return companies.of(run, child);
    }

    /** R16: the same, if it is a child nobody has recorded for the caller yet. Nothing of the child is kept. */
    public RunCompany company(UUID run, PersonDetails child) {
        requireAnonymous(run);
        return companies.of(run, child.protection());
    }

    /** R16: to one of the children the caller works with.
     *
     * @param told who comes along and who does not, as the caller was told
     * @return false if that has changed meanwhile; nothing is changed then */
    public boolean attach(UUID run, UUID unit, UUID child, RunCompany told) {
        requireAnonymous(run);
        children.requireUnit(unit);
        children.requireMine(child);
        companies.hold(run);
        if (!companies.of(run, child).equals(told)) {
            return false;
        }
        put(run, unit, child, false);
        return true;
    }

    /** R16: to a child nobody has recorded for the caller yet.
     *
     * @param told who comes along and who does not, as the caller was told
     * @return false if that has changed meanwhile; nothing is changed then, and nothing of the child is kept */
    public boolean attach(UUID run, UUID unit, PersonDetails child, RunCompany told) {
        requireAnonymous(run);
        Standing mine = children.requireUnit(unit);
        companies.hold(run);
        if (!companies.of(run, child.protection()).equals(told)) {
            return false;
        }
        put(run, unit, children.record(child, mine), true);
        return true;
    }

    private void requireAnonymous(UUID ref) {
        GuideRun run = runs.open(ref, Act.READ).run();
        if (run.aboutChild()) {
            throw new RuleViolation("run.rule.attached");
        }
        run.requireOpen();
    }

    /** What belongs to the run follows by itself: see guide_run_take_along in the database. */
    private void put(UUID run, UUID unit, UUID person, boolean recorded) {
        int put = em.createNativeQuery("""
                        update guide_run set person_ref = ?2, unit_ref = ?3, attached_at = ?4, touched_at = ?4,
                            child_recorded = ?5, version = version + 1
                        where ref = ?1 and person_ref is null and not closed""")
                .setParameter(1, run)
                .setParameter(2, person)
                .setParameter(3, unit)
                .setParameter(4, Timestamp.from(clock.instant()))
                .setParameter(5, recorded)
                .executeUpdate();
        if (put == 0) {
            throw new ChangedMeanwhile();
        }
        children.begun(person, run);
    }

    /** R17: whether the caller can undo it. */
    public boolean isUndoable(UUID run) {
        return isUndoable(runs.open(run, Act.READ), run);
    }

    private boolean isUndoable(OpenRun open, UUID run) {
        return open.run().aboutChild()
                && open.run().startedBy().equals(runs.me())
                && !em.createNativeQuery("""
                        select 1 from guide_run
                        where ref = ?1 and not closed and attached_at > ?2 and not run_went_on(ref)""")
                        .setParameter(1, run)
                        .setParameter(2, Timestamp.from(clock.instant().minus(MENDABLE)))
                        .getResultList()
                        .isEmpty();
    }

    /** R17: the run is about nobody again, and the caller's own. What was opened to her by name is closed again, and a child
     * who was recorded for this run alone is not kept.
     *
     * @throws RuleViolation if it is too late, or a colleague has gone on with it */
    public void undo(UUID run) {
        companies.hold(run);
        OpenRun open = runs.open(run, Act.TEAM);
        if (!isUndoable(open, run)) {
            throw new RuleViolation("run.rule.notUndone");
        }
        UUID person = open.about().person();
        boolean recorded = isRecordedFor(run);
        work.asSystem(() -> {
            int undone = em.createNativeQuery("""
                            update guide_run set person_ref = null, unit_ref = null, attached_at = null,
                                child_recorded = false, touched_at = ?3, version = version + 1
                            where ref = ?1 and person_ref = ?2 and not closed""")
                    .setParameter(1, run)
                    .setParameter(2, person)
                    .setParameter(3, Timestamp.from(clock.instant()))
                    .executeUpdate();
            if (undone == 0) {
                throw new ChangedMeanwhile();
            }
            UUID me = runs.myself();
            if (me != null && !work.isWith(person, me)) {
                children.letGo(person, me);
            }
            em.flush();
            if (recorded) {
                children.forget(person, runs.me());
            }
            return person;
        });
    }

    private boolean isRecordedFor(UUID run) {
        return Boolean.TRUE.equals(em.createNativeQuery("select child_recorded from guide_run where ref = ?1")
                .setParameter(1, run)
                .getSingleResult());
    }
}

package dk.enindgang.run;

import dk.enindgang.draft.Drafts;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.guide.Guides;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The door to guide runs. Everybody sees their own and no others (R7). */
@Stateless
@RolesAllowed("STAFF")
public class GuideRuns {

    @PersistenceContext
    EntityManager em;

    @Inject
    Guides guides;

    @Inject
    Drafts drafts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<OutgoingEvent> events;

    /** Where the draft of an answer is kept while it is typed. */
    public static String draftPlace(UUID run, UUID step) {
        return drafts(run) + "step/" + step;
    }

    /** Where the draft of the closing note is kept while it is typed. */
    public static String closingDraftPlace(UUID run) {
        return drafts(run) + "close";
    }

    private static String drafts(UUID run) {
        return "run/" + run + "/";
    }

    /** R1, R3: begins a run of the edition that is in force.
     *
     * @throws NotFound if no such guide is published */
    public UUID start(String slug) {
        GuideView guide = guides.get(slug);
        var kept =
                new RunGuide(slug, guide.edition(), guide.title(), guide.steps().size());
        var run = new GuideRun(kept, caller.ref(), clock.instant());
        em.persist(run);
        events.fire(new GuideRunStarted(run.getRef(), slug, guide.edition()));
        return run.getRef();
    }

    /** R7.
     *
     * @throws NotFound if it is not the caller's */
    public GuideRunView get(UUID run) {
        return mine(run).view();
    }

    /** The caller's runs, the last used first. */
    public List<GuideRunRow> list(boolean closed, int first, int max) {
        return em.createQuery("""
                        select new dk.enindgang.run.GuideRunRow(
                            r.ref, r.title, r.edition, r.status, r.answered, r.steps,
                            r.startedAt, r.touchedAt)
                        from GuideRun r
                        where r.startedBy = :me and r.closed = :closed
                        order by r.touchedAt desc, r.id desc""", GuideRunRow.class)
                .setParameter("me", caller.ref())
                .setParameter("closed", closed)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
    }

    /** R4, R5: answers a step, or changes its answer, and ends the draft.
     *
     * @param seenVersion the version of the answer that was on the screen, empty if there was none
     * @throws NotFound if the run is not the caller's, or the step is not of its guide */
    public Answered answer(UUID run, UUID step, Answer answer, Optional<Long> seenVersion) {
        GuideRun mine = mine(run);
        StepView of = guides.get(mine.guide(), mine.edition()).step(step).orElseThrow(NotFound::new);
        if (!mine.answer(step, answer, seenVersion, clock.instant())) {
            return new Answered(false, mine.view());
        }
        drafts.clear(draftPlace(run, step));
        events.fire(new GuideRunStepped(
                run, mine.guide(), mine.edition(), of.number(), answer.outcome(), seenVersion.isPresent()));
        em.flush();
        return new Answered(true, mine.view());
    }

    /** R6. */
    public void pause(UUID run) {
        mine(run).pause(clock.instant());
    }

    /** R8: steps in which a text has been typed that is no answer yet; it goes when the run is closed. */
    public Set<UUID> listTyped(UUID run) {
        GuideRunView mine = mine(run).view();
        Map<String, Map<String, String>> kept = drafts.listBelow(drafts(run));
        return guides.get(mine.guide(), mine.edition()).steps().stream()
                .map(StepView::ref)
                .filter(step -> isTyped(kept.getOrDefault(draftPlace(run, step), Map.of()), mine.entry(step)))
                .collect(Collectors.toSet());
    }

    private static boolean isTyped(Map<String, String> fields, @Nullable EntryView saved) {
        return isNew(fields.get("note"), saved == null ? "" : saved.note())
                || isNew(fields.get("reason"), saved == null ? "" : saved.reason());
    }

    private static boolean isNew(@Nullable String typed, String saved) {
        return typed != null && !typed.isBlank() && !typed.strip().equals(saved);
    }

    /** R6, R8: finishes the run with a note, which may be empty. */
    public void close(UUID run, String note) {
        GuideRun mine = mine(run);
        mine.close(note, clock.instant());
        drafts.clearBelow(drafts(run));
        events.fire(new GuideRunClosed(
                run, mine.guide(), mine.edition(), mine.count(Outcome.DONE), mine.count(Outcome.NOT_RELEVANT)));
    }

    private GuideRun mine(UUID run) {
        return em.createQuery("""
                        select distinct r from GuideRun r left join fetch r.entries
                        where r.ref = :ref and r.startedBy = :me""", GuideRun.class)
                .setParameter("ref", run)
                .setParameter("me", caller.ref())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

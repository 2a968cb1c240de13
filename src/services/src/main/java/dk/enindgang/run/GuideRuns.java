package dk.enindgang.run;

import dk.enindgang.access.Act;
import dk.enindgang.draft.Drafts;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.guide.Guides;
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

/** The door to guide runs, for those who work with them (R7). */
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
    RunAccess runs;

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
        var run = new GuideRun(kept, runs.me(), clock.instant());
        em.persist(run);
        events.fire(new GuideRunStarted(run.getRef(), slug, guide.edition()));
        return run.getRef();
    }

    /** R7.
     *
     * @throws NotFound if the caller may not see it */
    public GuideRunView get(UUID run) {
        return runs.view(runs.open(run, Act.READ));
    }

    /** The caller's runs and those she is in the team of, the last used first. One statement; two more if there are names. */
    public List<GuideRunRow> list(boolean closed, int first, int max) {
        return runs.rows(RunRows.mine(em, runs.me(), closed, first, max), max, "run.list");
    }

    /** The runs about children that the units handle which the caller leads today. One statement; two more if there are names. */
    @RolesAllowed("LEADER")
    public List<GuideRunRow> listOfMyUnits(boolean closed, int first, int max) {
        return runs.rows(RunRows.ofMyUnits(em, runs.me(), closed, first, max), max, "run.list.units");
    }

    /** R4, R5: answers a step, or changes its answer, and ends the draft.
     *
     * @param seenVersion the version of the answer that was on the screen, empty if there was none
     * @throws NotFound if the caller may not change the run, or the step is not of its guide */
    public Answered answer(UUID run, UUID step, Answer answer, Optional<Long> seenVersion) {
        OpenRun open = runs.open(run, Act.CHANGE);
        GuideRun mine = open.run();
        StepView of = guides.get(mine.guide(), mine.edition()).step(step).orElseThrow(NotFound::new);
        if (!mine.answer(step, answer, seenVersion, runs.me(), clock.instant())) {
            return new Answered(false, runs.view(open));
        }
        drafts.clear(draftPlace(run, step));
        events.fire(new GuideRunStepped(
                run, mine.guide(), mine.edition(), of.number(), answer.outcome(), seenVersion.isPresent()));
        em.flush();
        return new Answered(true, runs.view(open));
    }

    /** R6. */
    public void pause(UUID run) {
        runs.open(run, Act.CHANGE).run().pause(clock.instant());
    }

    /** R8: steps in which a text has been typed that is no answer yet; it goes when the run is closed. */
    public Set<UUID> listTyped(UUID run) {
        GuideRunView mine = runs.view(runs.open(run, Act.READ));
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
        GuideRun mine = runs.open(run, Act.CHANGE).run();
        mine.close(note, clock.instant());
        drafts.clearBelow(drafts(run));
        events.fire(new GuideRunClosed(
                run, mine.guide(), mine.edition(), mine.count(Outcome.DONE), mine.count(Outcome.NOT_RELEVANT)));
    }
}

package dk.enindgang.web.run;

import dk.enindgang.draft.Drafts;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.LegalView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.guide.Guides;
import dk.enindgang.guide.ReaderRole;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.run.Answer;
import dk.enindgang.run.Answered;
import dk.enindgang.run.EntryView;
import dk.enindgang.run.GuideRunView;
import dk.enindgang.run.GuideRuns;
import dk.enindgang.run.Outcome;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /run/step?run=…&step=…}: one step of a run, with its answer, and the way to the others. */
@Named
@ViewScoped
public class RunStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GuideRuns runs;

    @Inject
    Guides guides;

    @Inject
    Drafts drafts;

    @Inject
    Caller caller;

    private String run = "";

    private @Nullable String step;

    private GuideRunView view;

    /** Which step this is; the step itself is the same for everybody and never in the session. */
    private UUID here;

    private Outcome outcome = Outcome.DONE;

    private String note = "";

    private String reason = "";

    private @Nullable Long seenVersion;

    private @Nullable EntryView theirs;

    /** The step asked for, or the first one without an answer. What was being typed comes back. */
    public void load() {
        view = runs.get(uuid(run));
        GuideView guide = getGuide();
        StepView shown = step == null
                ? guide.steps().get(firstOpen(guide))
                : guide.step(uuid(step)).orElseThrow(NotFound::new);
        here = shown.ref();
        show(view.entry(here));
        Map<String, String> kept = drafts.list(getPlace());
        outcome = "NOT_RELEVANT".equals(kept.getOrDefault("outcome", outcome.name()))
                ? Outcome.NOT_RELEVANT
                : Outcome.DONE;
        note = kept.getOrDefault("note", note);
        reason = kept.getOrDefault("reason", reason);
    }

    public @Nullable String answer() {
        Answered answered =
                runs.answer(view.ref(), here, new Answer(outcome, note, reason), Optional.ofNullable(seenVersion));
        view = answered.run();
        if (answered.saved()) {
            return next();
        }
        theirs = view.entry(here);
        seenVersion = theirs == null ? null : theirs.version();
        return null;
    }

    /** What is typed and not yet answered is kept. */
    public String pause() {
        keep();
        runs.pause(view.ref());
        return "/run/list?faces-redirect=true";
    }

    public String finish() {
        keep();
        return "/run/close?faces-redirect=true&run=" + view.ref();
    }

    private void keep() {
        drafts.save(getPlace(), Map.of("outcome", outcome.name(), "note", note, "reason", reason));
    }

    /** To the next step without an answer; when all are answered, to the end. */
    private String next() {
        GuideView guide = getGuide();
        if (view.answered() == view.steps()) {
            return "/run/close?faces-redirect=true&run=" + view.ref();
        }
        UUID open = guide.steps().get(firstOpen(guide)).ref();
        return "/run/step?faces-redirect=true&run=" + view.ref() + "&step=" + open;
    }

    private int firstOpen(GuideView guide) {
        int from = here == null ? -1 : position();
        int steps = guide.steps().size();
        for (int i = 1; i <= steps; i++) {
            int candidate = (from + i) % steps;
            if (view.entry(guide.steps().get(candidate).ref()) == null) {
                return candidate;
            }
        }
        return Math.max(from, 0);
    }

    private void show(@Nullable EntryView entry) {
        if (entry != null) {
            outcome = entry.outcome();
            note = entry.note();
            reason = entry.reason();
            seenVersion = entry.version();
        }
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return GuideRuns.draftPlace(view.ref(), here);
    }

    /** An address that is no uuid leads nowhere. */
    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** The edition this run keeps; never in the session, it is the same for everybody. */
    public GuideView getGuide() {
        return guides.get(view.guide(), view.edition());
    }

    private int position() {
        return getGuide().steps().stream().map(StepView::ref).toList().indexOf(here);
    }

    public boolean here(StepView one) {
        return one.ref().equals(here);
    }

    /** What became of a step, or null if it waits. */
    public @Nullable Outcome outcome(StepView one) {
        EntryView entry = view.entry(one.ref());
        return entry == null ? null : entry.outcome();
    }

    /** Of this step; of the whole guide where the step names none. */
    public List<LegalView> getLaw() {
        List<LegalView> law = getCurrent().legalReferences();
        return law.isEmpty() ? getGuide().legalReferences() : law;
    }

    public ReaderRole getReader() {
        return caller.has("LEADER") ? ReaderRole.LEADER : ReaderRole.EMPLOYEE;
    }

    public List<StepView> getSteps() {
        return getGuide().steps();
    }

    public GuideRunView getView() {
        return view;
    }

    public StepView getCurrent() {
        return getGuide().step(here).orElseThrow(NotFound::new);
    }

    public String getRun() {
        return run;
    }

    public void setRun(String run) {
        this.run = run;
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What another window saved meanwhile, or null. */
    public @Nullable EntryView getTheirs() {
        return theirs;
    }
}

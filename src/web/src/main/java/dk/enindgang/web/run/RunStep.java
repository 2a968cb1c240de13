package dk.enindgang.web.run;

import dk.enindgang.draft.Drafts;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.LegalView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.guide.GuideView.TransitionView;
import dk.enindgang.guide.ReaderRole;
import dk.enindgang.platform.NotFound;
import dk.enindgang.run.Answered;
import dk.enindgang.run.EntryView;
import dk.enindgang.run.GuideRunView;
import dk.enindgang.run.GuideRuns;
import dk.enindgang.web.draft.DraftLook;
import dk.enindgang.web.draft.Nobody;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Postback;
import dk.enindgang.web.guide.Readers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
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
    RunEdition edition;

    @Inject
    Drafts drafts;

    @Inject
    Readers readers;

    @Inject
    DraftLook look;

    private String run = "";

    private @Nullable String step;

    private @Nullable ReaderRole reader;

    private GuideRunView view;

    /** Which step this is; the step itself is the same for everybody and never in the session. */
    private UUID here;

    private final StepForm form = new StepForm();

    private @Nullable EntryView theirs;

    /** The step asked for, or the first one without an answer. What was being typed comes back. */
    public void load() {
        view = runs.get(Address.uuid(run));
        GuideView guide = getGuide();
        StepView shown = step == null
                ? guide.steps().get(firstOpen(guide))
                : guide.step(Address.uuid(step)).orElseThrow(NotFound::new);
        here = shown.ref();
        form.show(view.entry(here));
        if (!view.closed()) {
            boolean still = form.bringBack(drafts.list(getPlace()));
            theirs = still ? null : view.entry(here);
        }
    }

    /** Whoever is shown the step once more looks once more; what stands in the page stays, so that nothing typed is lost. */
    public void again() {
        if (Postback.isNow()) {
            Objects.requireNonNull(runs.get(view.ref()));
        }
    }

    /** Saves the answer and goes on to the next step without one; when all are answered, to the end. */
    public @Nullable String answer() {
        if (!saved()) {
            return null;
        }
        GuideView guide = getGuide();
        return view.answered() == view.steps()
                ? closing()
                : address(guide.steps().get(firstOpen(guide)).ref());
    }

    /** Saves the answer and goes the way that was chosen. */
    public @Nullable String go(TransitionView way) {
        if (!saved()) {
            return null;
        }
        return getGuide().target(way).map(found -> address(found.ref())).orElseGet(this::closing);
    }

    /** False when another window was first; its answer is shown beside this one then. */
    private boolean saved() {
        Answered answered = runs.answer(view.ref(), here, form.answer(), form.seenVersion());
        view = answered.run();
        if (answered.saved()) {
            look.tell(getNobody(), getCurrent().number(), form.getNote(), form.getReason());
        } else {
            theirs = view.entry(here);
            form.seen(theirs);
        }
        return answered.saved();
    }

    /** What is typed and not yet answered is kept. */
    public String pause() {
        keep();
        runs.pause(view.ref());
        return "/run/list?faces-redirect=true";
    }

    public String finish() {
        keep();
        return closing();
    }

    private void keep() {
        if (form.isTouched()) {
            drafts.save(getPlace(), form.fields());
        }
    }

    private String closing() {
        return "/run/close?faces-redirect=true&run=" + view.ref();
    }

    private String address(UUID other) {
        String read = reader == null ? "" : "&role=" + reader;
        return "/run/step?faces-redirect=true&run=" + view.ref() + "&step=" + other + read;
    }

    /** This step as somebody else reads it. */
    public String address(ReaderRole other) {
        return Address.of("step")
                .with("run", run)
                .with("step", here)
                .with("role", other)
                .toString();
    }

    /** What follows from the level of this step. */
    public String getOutcomeAddress() {
        return Address.of("/task/outcome")
                .with("run", run)
                .with("level", getCurrent().level())
                .toString();
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

    /** Where what is typed here is kept. */
    public String getPlace() {
        return GuideRuns.draftPlace(view.ref(), here);
    }

    /** Whether what is typed here is to name nobody; null where the run is about a child. */
    public @Nullable Nobody getNobody() {
        return view.child() == null ? new Nobody(view.guide(), view.edition()) : null;
    }

    /** The edition this run keeps. */
    public GuideView getGuide() {
        return edition.of(view);
    }

    private int position() {
        return getGuide().steps().stream().map(StepView::ref).toList().indexOf(here);
    }

    public boolean here(StepView one) {
        return one.ref().equals(here);
    }

    public boolean isAnswered() {
        return view.entry(here) != null;
    }

    /** Of this step; of the whole guide where the step names none. */
    public List<LegalView> getLaw() {
        List<LegalView> law = getCurrent().legalReferences();
        return law.isEmpty() ? getGuide().legalReferences() : law;
    }

    /** As chosen, else as the reader's profession says. */
    public ReaderRole getReader() {
        return reader == null ? readers.mine() : reader;
    }

    public void setReader(@Nullable ReaderRole reader) {
        this.reader = reader;
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

    public void setRun(@Nullable String run) {
        this.run = run == null ? "" : run;
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step;
    }

    public StepForm getForm() {
        return form;
    }

    /** What another window saved meanwhile, or null. */
    public @Nullable EntryView getTheirs() {
        return theirs;
    }
}

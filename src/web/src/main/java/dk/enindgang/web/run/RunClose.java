package dk.enindgang.web.run;

import dk.enindgang.draft.Drafts;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.run.GuideRunView;
import dk.enindgang.run.GuideRuns;
import dk.enindgang.web.draft.DraftLook;
import dk.enindgang.web.draft.Nobody;
import dk.enindgang.web.frame.Address;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /run/close?run=…}: finishes a run with a note. */
@Named
@ViewScoped
public class RunClose implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GuideRuns runs;

    @Inject
    Drafts drafts;

    @Inject
    RunEdition edition;

    @Inject
    DraftLook look;

    private String run = "";

    private GuideRunView view;

    private String closingNote = "";

    private Set<UUID> typed = Set.of();

    /** A run that is closed is read, not closed once more. */
    public @Nullable String load() {
        view = runs.get(Address.uuid(run));
        typed = runs.listTyped(view.ref());
        closingNote = drafts.list(getPlace()).getOrDefault("closingNote", view.closingNote());
        return view.closed() ? step() : null;
    }

    private String step() {
        return "/run/step?faces-redirect=true&run=" + view.ref();
    }

    public String close() {
        runs.close(view.ref(), closingNote);
        look.tell(getNobody(), view.title(), closingNote);
        return step();
    }

    /** R8. */
    public List<StepView> getTyped() {
        return edition.of(view).steps().stream()
                .filter(step -> typed.contains(step.ref()))
                .toList();
    }

    /** Where the note is kept while it is typed. */
    public String getPlace() {
        return GuideRuns.closingDraftPlace(view.ref());
    }

    /** Whether the note is to name nobody; null where the run is about a child. */
    public @Nullable Nobody getNobody() {
        return view.child() == null ? new Nobody(view.guide(), view.edition()) : null;
    }

    public GuideRunView getView() {
        return view;
    }

    public String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run == null ? "" : run;
    }

    public String getClosingNote() {
        return closingNote;
    }

    /** Faces sends an empty field as nothing. */
    public void setClosingNote(@Nullable String closingNote) {
        this.closingNote = closingNote == null ? "" : closingNote;
    }
}

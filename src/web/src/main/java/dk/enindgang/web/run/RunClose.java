package dk.enindgang.web.run;

import dk.enindgang.draft.Drafts;
import dk.enindgang.run.GuideRunView;
import dk.enindgang.run.GuideRuns;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** {@code /run/close?run=…}: finishes a run with a note. */
@Named
@ViewScoped
public class RunClose implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GuideRuns runs;

    @Inject
    Drafts drafts;

    private String run = "";

    private GuideRunView view;

    private String closingNote = "";

    public void load() {
        view = runs.get(RunStep.uuid(run));
        closingNote = drafts.list(getPlace()).getOrDefault("closingNote", view.closingNote());
    }

    public String close() {
        runs.close(view.ref(), closingNote);
        return "/run/step?faces-redirect=true&run=" + view.ref();
    }

    /** Where the note is kept while it is typed. */
    public String getPlace() {
        return GuideRuns.closingDraftPlace(view.ref());
    }

    public GuideRunView getView() {
        return view;
    }

    public String getRun() {
        return run;
    }

    public void setRun(String run) {
        this.run = run;
    }

    public String getClosingNote() {
        return closingNote;
    }

    public void setClosingNote(String closingNote) {
        this.closingNote = closingNote;
    }
}

package dk.enindgang.web.feedback;

import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.platform.NotFound;
import dk.enindgang.web.guide.GuideReading;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The step of a guide somebody says or asks something about, as it came in the address, and what it is called. */
public class StepAt implements Serializable {

    private static final long serialVersionUID = 1L;

    private String guide = "";

    private @Nullable Integer edition;

    private String step = "";

    /** Where one came from, if one follows the guide. */
    private @Nullable String run;

    private int read;

    private String back = "";

    private String title = "";

    private String name = "";

    /** @throws NotFound if there is no such step */
    public void find(GuideReading guides) {
        GuideView shown = guides.get(guide, edition);
        StepView about = shown.steps().stream()
                .filter(one -> one.number().equals(step))
                .findFirst()
                .orElseThrow(NotFound::new);
        read = shown.edition();
        back = StepLinks.back(guide, edition, run, about.ref());
        title = shown.title();
        name = about.title();
    }

    /** The edition that was found. */
    public int read() {
        return read;
    }

    /** Back to where one came from; whoever came from no run goes elsewhere. */
    public String after(String elsewhere) {
        return run == null ? elsewhere : back + "&faces-redirect=true";
    }

    /** Where one came from. */
    public String getBack() {
        return back;
    }

    public String getTitle() {
        return title;
    }

    public String getName() {
        return name;
    }

    public String getGuide() {
        return guide;
    }

    public void setGuide(@Nullable String guide) {
        this.guide = guide == null ? "" : guide;
    }

    public @Nullable Integer getEdition() {
        return edition;
    }

    public void setEdition(@Nullable Integer edition) {
        this.edition = edition;
    }

    public String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step == null ? "" : step;
    }

    public @Nullable String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run;
    }
}

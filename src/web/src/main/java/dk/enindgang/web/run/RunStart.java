package dk.enindgang.web.run;

import dk.enindgang.guide.GuideView;
import dk.enindgang.run.GuideRuns;
import dk.enindgang.web.guide.GuideReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code /run/start?guide=…}: the deliberate act of beginning a run. */
@Named
@ViewScoped
public class RunStart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GuideRuns runs;

    @Inject
    GuideReading guides;

    private String slug = "";

    private String title = "";

    private int steps;

    public void load() {
        GuideView guide = guides.get(slug, null);
        title = guide.title();
        steps = guide.steps().size();
    }

    public String start() {
        return "/run/step?faces-redirect=true&run=" + runs.start(slug);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug == null ? "" : slug;
    }

    public String getTitle() {
        return title;
    }

    public int getSteps() {
        return steps;
    }
}

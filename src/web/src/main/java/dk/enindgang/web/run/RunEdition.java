package dk.enindgang.web.run;

import dk.enindgang.guide.GuideView;
import dk.enindgang.run.GuideRunView;
import dk.enindgang.web.guide.GuideReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The edition a run follows, asked for once in a request. Never in the session: it is the same for everybody. */
@Named
@RequestScoped
public class RunEdition {

    @Inject
    GuideReading guides;

    private @Nullable GuideView guide;

    /** What its guide is called, in the reader's language. */
    public String title(GuideRunView run) {
        return of(run).title();
    }

    GuideView of(GuideRunView run) {
        GuideView known = guide;
        if (known == null || !known.slug().equals(run.guide()) || known.edition() != run.edition()) {
            known = guides.get(run.guide(), run.edition());
            guide = known;
        }
        return known;
    }
}

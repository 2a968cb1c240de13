package dk.enindgang.web.run;

import dk.enindgang.guide.GuideView;
import dk.enindgang.web.writing.DifferenceWords;
import dk.enindgang.writing.EditionChanges;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has changed in a guide since the edition a run follows, in words. Asked for once in a request. */
@Named
@RequestScoped
public class RunNews {

    @Inject
    EditionChanges changes;

    @Inject
    DifferenceWords words;

    private @Nullable List<String> said;

    /** Nothing where the run follows the edition that holds. */
    public List<String> of(GuideView guide) {
        List<String> known = said;
        if (known == null) {
            known = guide.outdated() ? words.say(changes.list(guide.slug(), guide.edition())) : List.of();
            said = known;
        }
        return known;
    }
}

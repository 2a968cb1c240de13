package dk.enindgang.web.guide;

import dk.enindgang.guide.GuideFilter;
import dk.enindgang.guide.GuideRow;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.Guides;
import dk.enindgang.web.frame.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Handleguides in the reader's language, as far as they have it. */
@RequestScoped
public class GuideReading {

    @Inject
    Guides guides;

    @Inject
    Language language;

    public List<GuideRow> list(GuideFilter filter) {
        return guides.list(filter, language.getLocale());
    }

    /** The edition that is asked for; without a number the one that holds. */
    public GuideView get(String slug, @Nullable Integer edition) {
        return edition == null
                ? guides.get(slug, language.getLocale())
                : guides.get(slug, edition, language.getLocale());
    }
}

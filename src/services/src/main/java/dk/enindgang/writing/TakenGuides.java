package dk.enindgang.writing;

import dk.enindgang.guide.EditionText;
import dk.enindgang.guide.GuideEditions;
import dk.enindgang.guide.Provenance;
import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.platform.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** R14. The door for guides that come from another municipality, and what has become of them here. For EDITOR. */
@Stateless
@RolesAllowed("EDITOR")
public class TakenGuides {

    @Inject
    OriginTable origins;

    @Inject
    Beginnings beginnings;

    @Inject
    GuideEditions editions;

    /** R11, R14. A manuscript that keeps where it came from; empty if the text is no guide. */
    public Optional<UUID> take(Provenance from, String slug, String text) {
        UUID manuscript = beginnings
                .take(slug + ".md", text.getBytes(StandardCharsets.UTF_8))
                .manuscript();
        if (manuscript != null) {
            origins.keep(manuscript, from, text);
        }
        return Optional.ofNullable(manuscript);
    }

    /** R4. Those of these guides that somebody is writing on; one that is written on is not taken in. */
    public Set<String> open(Collection<String> slugs) {
        return origins.open(slugs);
    }

    /** R12, R14. What a guide says here and did not say when it was taken in.
     *
     * @throws NotFound if there is no such guide */
    public TakenGuide get(String slug) {
        EditionText here = here(slug);
        String taken = taken(here);
        List<Difference> changes = taken == null || here.text().isEmpty()
                ? List.of()
                : Differences.between(tree(slug, taken), tree(slug, here.text()));
        return new TakenGuide(slug, here.title(), here.edition(), here.provenance(), taken != null, changes);
    }

    /** R12, R14. What another text of the guide says and ours did not say when it was taken in; where that is not known,
     * what ours does not say now.
     *
     * @throws NotFound if there is no such guide */
    public List<Difference> news(String slug, String text) {
        EditionText here = here(slug);
        String taken = taken(here);
        String before = taken == null ? here.text() : taken;
        return before.isEmpty() ? List.of() : Differences.between(tree(slug, before), tree(slug, text));
    }

    private EditionText here(String slug) {
        return editions.newest(List.of(slug)).stream().findFirst().orElseThrow(NotFound::new);
    }

    private @Nullable String taken(EditionText here) {
        Provenance from = here.provenance();
        return from == null ? null : origins.text(here.slug(), from.hash()).orElse(null);
    }

    private static Map<String, Object> tree(String slug, String text) {
        return GuideFiles.read(slug + ".md", text.getBytes(StandardCharsets.UTF_8))
                .tree();
    }
}

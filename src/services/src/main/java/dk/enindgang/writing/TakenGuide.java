package dk.enindgang.writing;

import dk.enindgang.guide.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R14. A guide and where it came from.
 *
 * @param edition the newest here
 * @param from nothing for one of our own
 * @param known whether the text it came with is kept
 * @param changes what has been changed here since */
public record TakenGuide(
        String slug, String title, int edition, @Nullable Provenance from, boolean known, List<Difference> changes) {}

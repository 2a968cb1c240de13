package dk.enindgang.exchange;

import dk.enindgang.guide.file.GuideFiles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A guide as it lies in a package.
 *
 * @param edition of the municipality that gives it
 * @param leadsTo the guides it leads to, also as its way out */
record PackedGuide(String slug, String title, int edition, String hash, String text, Set<String> leadsTo) {

    static PackedGuide of(int edition, Map<String, Object> tree) {
        String text = GuideFiles.write(tree);
        return new PackedGuide(
                String.valueOf(tree.get("slug")),
                String.valueOf(tree.get("title")),
                edition,
                GuideFiles.hash(text),
                text,
                leadsTo(tree));
    }

    /** The guides that these lead to and that are not among them. */
    static Set<String> outside(Collection<PackedGuide> guides) {
        var outside = new TreeSet<String>();
        guides.forEach(guide -> outside.addAll(guide.leadsTo()));
        guides.forEach(guide -> outside.remove(guide.slug()));
        return outside;
    }

    private static Set<String> leadsTo(Map<String, Object> tree) {
        var slugs = new TreeSet<String>();
        add(slugs, tree.get("escape"));
        for (Object step : items(tree.get("steps"))) {
            if (step instanceof Map<?, ?> fields) {
                items(fields.get("next")).forEach(way -> add(slugs, way));
            }
        }
        return slugs;
    }

    private static void add(Set<String> slugs, @Nullable Object way) {
        if (way instanceof Map<?, ?> fields && fields.get("guide") instanceof String slug) {
            slugs.add(slug);
        }
    }

    private static List<?> items(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}

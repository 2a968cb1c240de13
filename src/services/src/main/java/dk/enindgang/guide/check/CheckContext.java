package dk.enindgang.guide.check;

import dk.enindgang.directory.ContactPointRow;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a guide is held against.
 *
 * @param guides the guides one may lead to, by slug
 * @param lawsSince a paragraph compared with the law before this day is old; null: not asked
 * @param contacts the contact points of the municipality; null: not asked
 */
public record CheckContext(
        Map<String, Outline> guides,
        @Nullable LocalDate lawsSince,
        @Nullable List<ContactPointRow> contacts) {

    public CheckContext {
        guides = Map.copyOf(guides);
    }

    /** For a guide alone: which others there are is known, and nothing else. */
    public static CheckContext of(Set<String> guides) {
        var outlines = new TreeMap<String, Outline>();
        guides.forEach(slug -> outlines.put(slug, Outline.UNKNOWN));
        return new CheckContext(outlines, null, null);
    }

    /** R3, R9: whether somebody sent to that guide comes to an end without the one that is checked. */
    boolean ends(String slug, String checked) {
        var seen = new HashSet<String>(Set.of(checked));
        var open = new ArrayDeque<String>();
        open.add(slug);
        while (!open.isEmpty()) {
            String here = open.remove();
            if (!seen.add(here)) {
                continue;
            }
            Outline guide = guides.getOrDefault(here, Outline.UNKNOWN);
            if (guide.ends()) {
                return true;
            }
            open.addAll(guide.leadsTo());
        }
        return false;
    }
}

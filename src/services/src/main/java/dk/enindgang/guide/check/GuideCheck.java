package dk.enindgang.guide.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The machine's check of one guide, whole or half written. */
public final class GuideCheck {

    private GuideCheck() {}

    /** Everything that was found, what weighs most first, otherwise in the order in which it was looked for.
     *
     * @param guide the tree of a guide file: maps, lists, texts, numbers and truth values */
    public static List<Finding> check(Map<String, ?> guide, CheckContext context) {
        Place root = Place.of(guide);
        var found = new ArrayList<Finding>();
        new PathCheck(root, context, found).check();
        new DutyCheck(root, context, found).check();
        var contacts = context.contacts();
        if (contacts != null) {
            new ContactCheck(root, contacts, found).check();
        }
        new TextCheck(found).check(root);
        new EnglishCheck(root, found).check();
        found.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(found);
    }

    /** What other guides are held against, to see that they do not lead in circles. */
    public static Outline outline(Map<String, ?> guide) {
        return new Paths(Place.of(guide)).outline();
    }
}

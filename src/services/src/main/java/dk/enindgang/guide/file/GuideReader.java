package dk.enindgang.guide.file;

import dk.enindgang.guide.ActionGuide;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one guide file: either a draft comes out or every fault it has (R1, R2). */
final class GuideReader {

    private final GuideSchema schema = new GuideSchema();

    /**
     * @param guides the slugs that a guide may lead to
     */
    Reading read(GuideSource source, Set<String> guides) {
        var faults = new Faults(source.name());
        Unseen.check(source.lines(), faults);
        PersonalData.check(source.lines(), faults);
        Tree tree = GuideLayout.read(source, faults);
        schema.check(tree, faults);
        if (!tree.isUnread("")) {
            new GuideRules(tree, faults, guides).check(source.slug());
        }
        return new Reading(faults.list(), faults.none() ? GuideDraft.of(tree, source.hash()) : null);
    }

    /** What came out of a file: a draft, or faults. */
    record Reading(List<GuideFault> faults, @Nullable ActionGuide draft) {}
}

package dk.enindgang.guide.file;

import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.check.CheckContext;
import dk.enindgang.guide.check.Finding;
import dk.enindgang.guide.check.GuideCheck;
import dk.enindgang.guide.check.Severity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one guide file: either a draft comes out or every fault it has (R1, R2), with what is doubtful (R8). */
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
        return faults.none()
                ? new Reading(List.of(), doubts(source, tree, guides), GuideDraft.of(tree, source.hash()))
                : new Reading(faults.list(), List.of(), null);
    }

    /** R8. What is a fault as well has been told as one. */
    private static List<GuideFault> doubts(GuideSource source, Tree tree, Set<String> guides) {
        var doubts = new Faults(source.name());
        for (Finding finding : GuideCheck.check(tree.root(), CheckContext.of(guides))) {
            String reason = finding.key().replaceFirst("^guide\\.", "");
            if (finding.severity() == Severity.STOP && Faults.knows(reason)) {
                doubts.add(tree.line(finding.pointer()), reason, finding.args().toArray());
            }
        }
        return doubts.list();
    }

    /** What came out of a file: faults, or a draft and what is doubtful about it. */
    record Reading(
            List<GuideFault> faults,
            List<GuideFault> doubts,
            @Nullable ActionGuide draft) {}
}

package dk.enindgang.writing;

import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.guide.file.GuideFiles.TreeFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one place where the machine looks through a manuscript (R5). */
final class GuideChecks {

    private static final Set<String> MISSING = Set.of("schema.required", "schema.minLength", "schema.minItems");

    /** Said in words of the page's own, where those of the file would speak of its lines. */
    private static final Map<String, String> OWN_WORDS = Map.of(
            "rule.noSteps", "writing.finding.noSteps",
            "rule.noEscape", "writing.finding.noEscape",
            "rule.oneWay", "writing.finding.oneWay",
            "rule.needsLevel", "writing.finding.needsLevel",
            "rule.emptyLevel", "writing.finding.emptyLevel");

    private GuideChecks() {}

    /** Everything there is to say about it, in the order of the guide.
     *
     * @param guides the slugs that a guide may lead to */
    static List<Finding> findings(ManuscriptTree tree, Set<String> guides) {
        Map<String, Object> file = FileForm.write(tree);
        var places = new FilePlaces(tree, file);
        var found = new LinkedHashSet<Finding>();
        for (TreeFault fault : GuideFiles.faults(file, guides)) {
            found.add(finding(fault, places));
        }
        var sorted = new ArrayList<>(found);
        List<String> steps = tree.ids(StepNumbers.STEPS);
        sorted.sort(Comparator.comparingInt(one -> steps.indexOf(one.step())));
        return sorted;
    }

    private static Finding finding(TreeFault fault, FilePlaces places) {
        String place = places.find(fault.pointer());
        String own = OWN_WORDS.get(fault.reason());
        if (own != null) {
            String field = fault.reason().equals("rule.noEscape") ? "/escape/guide" : place;
            return new Finding(field, own, List.of(), FindingWeight.STOP);
        }
        return MISSING.contains(fault.reason())
                ? new Finding(place, "writing.finding.missing", List.of(), FindingWeight.STOP)
                : new Finding(place, "writing.finding.other", List.of(fault.sentence()), FindingWeight.STOP);
    }
}

package dk.enindgang.writing;

import dk.enindgang.guide.GuidePress;
import dk.enindgang.guide.check.GuideCheckup;
import dk.enindgang.guide.check.Severity;
import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.guide.file.GuideFiles.TreeFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The one place where the machine looks through a manuscript (R5): the form of a file, and what a reader would stumble over. */
@ApplicationScoped
public class GuideChecks {

    private static final Set<String> MISSING = Set.of("schema.required", "schema.minLength", "schema.minItems");

    /** Said in words of the page's own, where those of the file would speak of its lines. */
    private static final Map<String, String> OWN_WORDS = Map.of(
            "rule.noSteps", "writing.finding.noSteps",
            "rule.noEscape", "writing.finding.noEscape",
            "rule.oneWay", "writing.finding.oneWay",
            "rule.needsLevel", "writing.finding.needsLevel",
            "rule.emptyLevel", "writing.finding.emptyLevel");

    /** What the form of a file says already, at the same place. */
    private static final Set<String> SAID = Set.of(
            "guide.check.noSteps",
            "guide.check.way",
            "guide.check.unknown.step",
            "guide.check.unknown.level",
            "guide.check.unknown.guide",
            "guide.check.deadline.trigger",
            "guide.check.role.missing",
            "guide.check.personal.cpr",
            "guide.check.personal.mail",
            "guide.check.personal.phone");

    @Inject
    GuidePress press;

    @Inject
    GuideCheckup checkup;

    /** Everything there is to say about it, in the order of the guide.
     *
     * @param arriving guides that were taken in and do not hold yet: those of one package lead to each other (R14) */
    List<Finding> findings(ManuscriptTree tree, Set<String> arriving) {
        Map<String, Object> file = FileForm.write(tree);
        var places = new FilePlaces(tree, file);
        var found = new LinkedHashSet<Finding>();
        var guides = new TreeSet<>(press.slugs());
        guides.addAll(arriving);
        for (TreeFault fault : GuideFiles.faults(file, guides)) {
            found.add(finding(fault, places));
        }
        checkup.check(file).stream()
                .filter(one -> !SAID.contains(one.key()))
                .forEach(one ->
                        found.add(new Finding(places.find(one.pointer()), one.key(), one.args(), one.severity())));
        var sorted = new ArrayList<>(found);
        List<String> steps = tree.ids(StepNumbers.STEPS);
        sorted.sort(Comparator.comparing(Finding::weight).thenComparing(one -> steps.indexOf(one.step())));
        return sorted;
    }

    /** The guides it leads to that neither hold nor take effect with it (R8, R14). */
    List<String> waitsFor(ManuscriptTree tree, Set<String> arriving) {
        Map<String, Object> file = FileForm.write(tree);
        var places = new FilePlaces(tree, file);
        var guides = new TreeSet<>(press.slugs());
        guides.addAll(arriving);
        return GuideFiles.faults(file, guides).stream()
                .filter(fault -> fault.reason().equals("rule.unknownGuide"))
                .map(fault -> tree.text(places.find(fault.pointer())))
                .distinct()
                .sorted()
                .toList();
    }

    private static Finding finding(TreeFault fault, FilePlaces places) {
        String place = places.find(fault.pointer());
        String own = OWN_WORDS.get(fault.reason());
        if (own != null) {
            String field = fault.reason().equals("rule.noEscape") ? "/escape/guide" : place;
            return stop(field, own);
        }
        return MISSING.contains(fault.reason())
                ? stop(place, "writing.finding.missing")
                : stop(place, "writing.finding.other", fault.sentence());
    }

    private static Finding stop(String pointer, String key, Serializable... arguments) {
        return new Finding(pointer, key, List.of(arguments), Severity.STOP);
    }
}

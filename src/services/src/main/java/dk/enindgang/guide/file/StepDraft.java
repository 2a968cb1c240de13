package dk.enindgang.guide.file;

import dk.enindgang.deadline.DeadlineCounts;
import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.deadline.DeadlineUnit;
import dk.enindgang.guide.Deadline;
import dk.enindgang.guide.DeadlineRule;
import dk.enindgang.guide.DeadlineSource;
import dk.enindgang.guide.DocumentTemplate;
import dk.enindgang.guide.GuideLevel;
import dk.enindgang.guide.GuideStep;
import dk.enindgang.guide.Obligation;
import dk.enindgang.guide.ParentInvolvement;
import dk.enindgang.guide.ReaderRole;
import dk.enindgang.guide.StepKind;
import dk.enindgang.guide.StepRoleVariant;
import dk.enindgang.guide.StepTransition;
import dk.enindgang.guide.TemplateKind;
import java.util.List;
import java.util.Map;

/** Makes one step out of a tree in which no fault was found. */
final class StepDraft {

    private final Sound tree;
    private final String at;

    private StepDraft(Sound tree, String at) {
        this.tree = tree;
        this.at = at;
    }

    static GuideStep of(Sound tree, String pointer, Map<Integer, GuideLevel> levels) {
        return new StepDraft(tree, pointer).step(levels);
    }

    private GuideStep step(Map<Integer, GuideLevel> levels) {
        String number = tree.text(at + "/number");
        var step = new GuideStep(
                number,
                tree.text(at + "/title"),
                Markdown.render(tree.text(at + "/instruction")),
                tree.value(at + "/kind", StepKind.class),
                tree.text(at + "/who"));
        GuideLevel level = levels.get(GuideNumbers.level(number));
        if (level != null) {
            step.standOn(level);
        }
        if (tree.has(at + "/obligation")) {
            step.oblige(tree.value(at + "/obligation", Obligation.class));
        }
        if (tree.has(at + "/deadline")) {
            step.due(
                    new Deadline(
                            tree.text(at + "/deadline/text"),
                            tree.value(at + "/deadline/source", DeadlineSource.class)),
                    tree.items(at + "/deadline/rules").stream().map(this::rule).toList());
        }
        people(step);
        for (String template : tree.items(at + "/templates")) {
            step.add(new DocumentTemplate(
                    tree.text(template + "/name"), tree.value(template + "/kind", TemplateKind.class)));
        }
        for (String variant : tree.items(at + "/variants")) {
            step.add(new StepRoleVariant(
                    tree.value(variant + "/reader", ReaderRole.class),
                    Markdown.render(tree.text(variant + "/instruction"))));
        }
        tree.items(at + "/next").forEach(way -> step.add(way(way)));
        return step;
    }

    private void people(GuideStep step) {
        if (tree.has(at + "/parents")) {
            step.involveParents(tree.value(at + "/parents", ParentInvolvement.class));
        }
        List<String> child = tree.items(at + "/child").stream().map(tree::text).toList();
        step.involveChild(child.contains("BEFORE"), child.contains("DURING"), child.contains("AFTER"));
        if (tree.yes(at + "/consent")) {
            step.requireConsent();
        }
    }

    private DeadlineRule rule(String rule) {
        return new DeadlineRule(
                tree.value(rule + "/from", DeadlineTrigger.class),
                tree.has(rule + "/counts") ? tree.value(rule + "/counts", DeadlineCounts.class) : DeadlineCounts.AFTER,
                tree.has(rule + "/earliest") ? tree.number(rule + "/earliest") : null,
                tree.number(rule + "/amount"),
                tree.value(rule + "/unit", DeadlineUnit.class),
                tree.yes(rule + "/repeats"));
    }

    private StepTransition way(String way) {
        String condition = tree.text(way + "/when");
        if (tree.has(way + "/guide")) {
            return StepTransition.toGuide(condition, tree.text(way + "/guide"), tree.yes(way + "/escape"));
        }
        if (tree.has(way + "/level")) {
            return StepTransition.toLevel(condition, tree.number(way + "/level"));
        }
        return tree.has(way + "/step")
                ? StepTransition.toStep(condition, tree.text(way + "/step"))
                : StepTransition.toTheEnd(condition);
    }
}

package dk.enindgang.guide.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a schema cannot say: whether the parts of a guide, and the guides among each other, fit together. */
final class GuideRules {

    private final Tree tree;
    private final Faults faults;
    private final Set<String> guides;
    private final Set<Integer> levels = new TreeSet<>();
    private final Set<String> steps = new HashSet<>();

    GuideRules(Tree tree, Faults faults, Set<String> guides) {
        this.tree = tree;
        this.faults = faults;
        this.guides = guides;
    }

    void check(String expectedSlug) {
        name(expectedSlug);
        order("/ages/from", "/ages/to", "rule.ages");
        review();
        levels();
        steps();
        escape();
        references("/law");
        for (String step : tree.items("/steps")) {
            references(step + "/law");
            rules(step);
            variants(step);
            for (String way : tree.items(step + "/next")) {
                way(way);
            }
        }
    }

    private void name(String expectedSlug) {
        String slug = tree.text("/slug");
        if (slug != null && !slug.equals(expectedSlug)) {
            faults.add(tree.line("/slug"), "rule.fileName", slug);
        }
    }

    private void order(String lower, String higher, String reason) {
        Integer from = tree.number(lower);
        Integer to = tree.number(higher);
        if (from != null && to != null && from > to) {
            faults.add(tree.line(lower), reason);
        }
    }

    private void review() {
        Optional<LocalDate> last = day("/reviewedOn");
        Optional<LocalDate> next = day("/nextReview");
        if (last.isPresent() && next.isPresent() && next.get().isBefore(last.get())) {
            faults.add(tree.line("/nextReview"), "rule.review");
        }
    }

    private Optional<LocalDate> day(String pointer) {
        try {
            return Optional.ofNullable(tree.text(pointer)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void levels() {
        for (String level : tree.items("/levels")) {
            Integer number = tree.number(level + "/number");
            if (number != null && !levels.add(number)) {
                faults.add(tree.line(level + "/number"), "rule.levelTwice", number);
            }
        }
    }

    private void steps() {
        Set<Integer> used = new HashSet<>();
        for (String step : tree.items("/steps")) {
            String number = tree.text(step + "/number");
            if (number == null) {
                continue;
            }
            if (!steps.add(number)) {
                faults.add(tree.line(step), "rule.stepTwice", number);
            }
            Integer level = GuideNumbers.level(number);
            if (level != null && !levels.contains(level)) {
                faults.add(tree.line(step), "rule.unknownLevel", number, level);
            } else if (level == null && !levels.isEmpty() && !number.startsWith("U")) {
                faults.add(tree.line(step), "rule.needsLevel", number);
            }
            if (level != null) {
                used.add(level);
            }
        }
        if (tree.items("/steps").isEmpty()) {
            faults.add(tree.line("/steps"), "rule.noSteps");
        }
        for (String level : tree.items("/levels")) {
            Integer number = tree.number(level + "/number");
            if (number != null && !used.contains(number)) {
                faults.add(tree.line(level), "rule.emptyLevel", number);
            }
        }
    }

    private void escape() {
        String target = tree.text("/escape/guide");
        if (!tree.has("/escape") && !tree.yes("/acute")) {
            faults.add(1, "rule.noEscape");
        } else if (target != null && target.equals(tree.text("/slug"))) {
            faults.add(tree.line("/escape/guide"), "rule.escapeToItself");
        } else {
            guide("/escape/guide");
        }
    }

    private void way(String way) {
        long targets = Stream.of("step", "level", "guide", "end")
                .filter(target -> tree.has(way + "/" + target))
                .count();
        if (targets != 1) {
            faults.add(tree.line(way), "rule.oneWay");
        }
        if (tree.yes(way + "/escape") && !tree.has(way + "/guide")) {
            faults.add(tree.line(way + "/escape"), "rule.escapeNeedsGuide");
        }
        guide(way + "/guide");
        String step = tree.text(way + "/step");
        if (step != null && !steps.contains(step)) {
            faults.add(tree.line(way + "/step"), "rule.unknownStep", step);
        }
        Integer level = tree.number(way + "/level");
        if (level != null && !levels.contains(level)) {
            faults.add(tree.line(way + "/level"), "rule.unknownTarget", level);
        }
    }

    private void guide(String pointer) {
        String slug = tree.text(pointer);
        if (slug != null && !guides.contains(slug)) {
            faults.add(tree.line(pointer), "rule.unknownGuide", slug);
        }
    }

    private void references(String pointer) {
        for (String reference : tree.items(pointer)) {
            String law = tree.text(reference + "/law");
            if (law != null && !tree.has("/laws/" + law.replace("~", "~0").replace("/", "~1"))) {
                faults.add(tree.line(reference + "/law"), "rule.unknownLaw", law);
            }
        }
    }

    private void rules(String step) {
        for (String rule : tree.items(step + "/deadline/rules")) {
            boolean before = Objects.equals(tree.text(rule + "/counts"), "BEFORE");
            order(
                    rule + (before ? "/amount" : "/earliest"),
                    rule + (before ? "/earliest" : "/amount"),
                    "rule.earliest");
        }
    }

    private void variants(String step) {
        Set<String> readers = new HashSet<>();
        for (String variant : tree.items(step + "/variants")) {
            String reader = String.valueOf(tree.text(variant + "/reader"));
            if (!readers.add(reader)) {
                faults.add(
                        tree.line(variant), "rule.variantTwice", reader, String.valueOf(tree.text(step + "/number")));
            }
        }
    }
}

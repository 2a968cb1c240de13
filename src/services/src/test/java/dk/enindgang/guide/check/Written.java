package dk.enindgang.guide.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A guide as it is written, step by step, for tests: sound until a test says otherwise. */
final class Written {

    private final Map<String, Object> guide = new LinkedHashMap<>();
    private final List<Object> steps = new ArrayList<>();

    private Written() {
        guide.put("slug", "proeve");
        guide.put("title", "Prøve");
        guide.put("steps", steps);
    }

    static Written aGuide() {
        return new Written();
    }

    /** A guide with those levels. */
    static Written withLevels(int... numbers) {
        var written = new Written();
        var levels = new ArrayList<Object>();
        for (int number : numbers) {
            levels.add(Map.of("number", number));
        }
        return written.with("levels", levels);
    }

    /** Sets a field of the guide. */
    Written with(String field, Object value) {
        guide.put(field, value);
        return this;
    }

    /** Adds a step of that kind with its ways on: 2, L1, end, other-guide. */
    Written step(String number, String kind, String... ways) {
        var step = new LinkedHashMap<String, Object>();
        step.put("number", number);
        step.put("kind", kind);
        step.put("who", "Dig");
        var next = new ArrayList<Object>();
        for (String way : ways) {
            next.add(way(way));
        }
        if (!next.isEmpty()) {
            step.put("next", next);
        }
        steps.add(step);
        return this;
    }

    private static Map<String, Object> way(String to) {
        if (to.equals("end")) {
            return Map.of("when", "Færdig", "end", true);
        }
        if (to.startsWith("L")) {
            return Map.of("when", "Mere", "level", Integer.valueOf(to.substring(1)));
        }
        return Map.of("when", "Videre", to.matches("[0-9U].*") ? "step" : "guide", to);
    }

    /** Sets a field of the step that was added last. */
    @SuppressWarnings("unchecked") // it was put there above
    Written and(String field, Object value) {
        ((Map<String, Object>) steps.get(steps.size() - 1)).put(field, value);
        return this;
    }

    Map<String, Object> tree() {
        return guide;
    }

    List<Finding> check() {
        return check(CheckContext.of(java.util.Set.of("proeve", "anden")));
    }

    List<Finding> check(CheckContext context) {
        return GuideCheck.check(guide, context);
    }

    /** What was found, as pointer and key without its beginning. */
    List<String> found() {
        return said(check());
    }

    static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(one -> one.pointer() + " " + one.key().replace("guide.check.", ""))
                .toList();
    }
}

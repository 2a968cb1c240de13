package dk.enindgang.writing;

import dk.enindgang.guide.file.English;
import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.guide.file.GuideFiles.FileText;
import dk.enindgang.writing.Difference.Said;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R12. Compares two guides as their files say them. A step is known again by its title, else by its number. */
final class Differences {

    private static final String STEPS = "steps";

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** Of two texts of one guide, as they were kept. */
    static List<Difference> between(String slug, String before, String after) {
        return between(tree(slug, before), tree(slug, after));
    }

    /** What a kept text says. */
    static Map<String, Object> tree(String slug, String text) {
        FileText read = GuideFiles.read(slug + ".md", text.getBytes(StandardCharsets.UTF_8));
        return read.tree();
    }

    static List<Difference> between(Map<String, Object> before, Map<String, Object> after) {
        var differences = new Differences();
        differences.fields("", "", before, after, Set.of(STEPS, "slug"));
        differences.steps(steps(before), steps(after));
        return List.copyOf(differences.found);
    }

    private static List<Map<?, ?>> steps(Map<String, Object> guide) {
        var steps = new ArrayList<Map<?, ?>>();
        if (guide.get(STEPS) instanceof List<?> items) {
            items.forEach(item -> steps.add((Map<?, ?>) item));
        }
        return steps;
    }

    private void steps(List<Map<?, ?>> before, List<Map<?, ?>> after) {
        var left = new ArrayList<>(before);
        var pairs = new ArrayList<Map<?, ?>>();
        for (String known : List.of("title", "number")) {
            for (Map<?, ?> step : after) {
                if (!pairs.contains(step)) {
                    Optional<Map<?, ?>> same = left.stream()
                            .filter(one -> Objects.equals(one.get(known), step.get(known)))
                            .findFirst();
                    same.ifPresent(one -> {
                        left.remove(one);
                        pairs.add(step);
                        step(one, step);
                    });
                }
            }
        }
        left.forEach(step -> add(number(step), "step", DifferenceKind.REMOVED, title(step), List.of()));
        after.stream()
                .filter(step -> !pairs.contains(step))
                .forEach(step -> add(number(step), "step", DifferenceKind.ADDED, List.of(), title(step)));
    }

    private void step(Map<?, ?> before, Map<?, ?> after) {
        String number = number(after);
        if (!number.equals(number(before))) {
            add(number, "step", DifferenceKind.MOVED, said("number", number(before)), said("number", number));
        }
        fields(number, "", before, after, Set.of("number"));
    }

    private static String number(Map<?, ?> step) {
        return String.valueOf(step.get("number"));
    }

    private static List<Said> title(Map<?, ?> step) {
        return said("title", String.valueOf(step.get("title")));
    }

    private void fields(String step, String above, Map<?, ?> before, Map<?, ?> after, Set<String> except) {
        var names = new LinkedHashSet<String>();
        before.keySet().forEach(name -> names.add(String.valueOf(name)));
        after.keySet().forEach(name -> names.add(String.valueOf(name)));
        names.removeAll(except);
        for (String name : names) {
            Object was = before.get(name);
            Object is = after.get(name);
            if (!Objects.equals(was, is)) {
                field(step, above.isEmpty() ? name : above + "." + name, was, is);
            }
        }
    }

    private void field(String step, String field, @Nullable Object was, @Nullable Object is) {
        if (was instanceof Map<?, ?> || is instanceof Map<?, ?>) {
            fields(step, field, map(was), map(is), Set.of());
        } else if (was instanceof List<?> || is instanceof List<?>) {
            list(step, field, list(was), list(is));
        } else if (!text(was).equals(text(is))) {
            add(step, field, kind(text(was), text(is)), said(field, text(was)), said(field, text(is)));
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> fields ? fields : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> items ? items : List.of();
    }

    private static DifferenceKind kind(String was, String is) {
        return was.isEmpty() ? DifferenceKind.ADDED : is.isEmpty() ? DifferenceKind.REMOVED : DifferenceKind.CHANGED;
    }

    /** What is in both, wherever, is no difference; where one took the place of another, it has changed. */
    private void list(String step, String field, List<?> was, List<?> is) {
        var gone = new ArrayList<Object>(was);
        gone.removeAll(new HashSet<>(is));
        var come = new ArrayList<Object>(is);
        come.removeAll(new HashSet<>(was));
        int both = Math.min(gone.size(), come.size());
        for (int i = 0; i < both; i++) {
            if (sameInDanish(gone.get(i), come.get(i))) {
                fields(step, field, (Map<?, ?>) gone.get(i), (Map<?, ?>) come.get(i), Set.of());
                continue;
            }
            add(step, field, DifferenceKind.CHANGED, item(field, gone.get(i)), item(field, come.get(i)));
        }
        gone.subList(both, gone.size())
                .forEach(one -> add(step, field, DifferenceKind.REMOVED, item(field, one), List.of()));
        come.subList(both, come.size())
                .forEach(one -> add(step, field, DifferenceKind.ADDED, List.of(), item(field, one)));
        if (gone.isEmpty() && come.isEmpty()) {
            add(step, field, DifferenceKind.MOVED, List.of(), List.of());
        }
    }

    /** Things that are told apart by their English alone. */
    private static boolean sameInDanish(Object was, Object is) {
        return was instanceof Map<?, ?> before
                && is instanceof Map<?, ?> after
                && danish(before).equals(danish(after));
    }

    private static Map<Object, Object> danish(Map<?, ?> fields) {
        var danish = new LinkedHashMap<Object, Object>(fields);
        danish.keySet().removeIf(name -> English.is(String.valueOf(name)));
        return danish;
    }

    private static List<Said> item(String field, Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            return said(field, text(item));
        }
        var said = new ArrayList<Said>();
        fields.forEach((name, value) -> said.add(new Said(field + "." + name, text(value))));
        return said;
    }

    private static List<Said> said(String field, String value) {
        return value.isEmpty() ? List.of() : List.of(new Said(field, value));
    }

    private static String text(@Nullable Object value) {
        return FieldValue.typed(value);
    }

    private void add(String step, String field, DifferenceKind kind, List<Said> before, List<Said> after) {
        found.add(new Difference(step, field, kind, before, after));
    }
}

package dk.enindgang.guide.file;

import dk.enindgang.guide.SignAbout;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gathers the English texts of a tree in the shape the edition is printed in, under the columns of the Danish ones (R11). */
final class EnglishWords {

    /** Where a column is called otherwise than the field of the file. */
    private static final Map<String, String> COLUMNS =
            Map.of("entry", "entry_criteria", "exit", "exit_criteria", "when", "condition");

    private static final Set<String> MARKED = Set.of("introduction", "instruction");

    private final Tree tree;
    private final Map<String, Object> all = new LinkedHashMap<>();

    private EnglishWords(Tree tree) {
        this.tree = tree;
    }

    /** As JSON; empty where nothing is said in English. */
    static String of(Tree tree) {
        var english = new EnglishWords(tree);
        english.gather();
        return english.all.isEmpty()
                ? ""
                : Json.createObjectBuilder(english.all).build().toString();
    }

    private void gather() {
        Map<String, Object> guide = words("");
        said("/escape", "condition").forEach(words -> guide.put("escape_condition", words));
        said("/trial", "text").forEach(words -> guide.put("trial_text", words));
        if (!guide.isEmpty()) {
            all.put("guide", guide);
        }
        each(all, "situations", tree.items("/situations"), this::words);
        each(all, "levels", sorted("/levels", "number"), this::words);
        each(all, "laws", references(), this::reference);
        each(all, "steps", tree.items("/steps"), this::step);
        List<Object> signs = Stream.concat(signs("/signs", false), signs("/acuteSigns", true))
                .toList();
        if (!words("/signs").isEmpty() || !words("/acuteSigns").isEmpty()) {
            all.put("signs", signs);
        }
    }

    /** All English texts that stand right there. */
    private Map<String, Object> words(String pointer) {
        var words = new LinkedHashMap<String, Object>();
        if (tree.at(pointer) instanceof Map<?, ?> fields) {
            fields.forEach((key, value) -> {
                String name = English.danish(String.valueOf(key));
                if (English.is(String.valueOf(key))) {
                    String text = text(value);
                    words.put(COLUMNS.getOrDefault(name, name), text);
                    if (MARKED.contains(name)) {
                        words.put(name + "_html", Markdown.render(text).html());
                    }
                }
            });
        }
        return words;
    }

    private static String text(Object value) {
        return value instanceof List<?> lines
                ? String.join("\n", lines.stream().map(String::valueOf).toList())
                : String.valueOf(value).strip();
    }

    private Stream<Object> said(String pointer, String column) {
        return Stream.ofNullable(words(pointer).get(column));
    }

    /** As many things as there are in Danish, empty where they say nothing; left out where none of them does. */
    private static void each(
            Map<String, Object> whole, String name, List<String> pointers, Function<String, Map<String, Object>> of) {
        List<Map<String, Object>> things = pointers.stream().map(of).toList();
        if (things.stream().anyMatch(thing -> !thing.isEmpty())) {
            whole.put(name, things);
        }
    }

    private Map<String, Object> step(String pointer) {
        Map<String, Object> step = words(pointer);
        said(pointer + "/deadline", "text").forEach(words -> step.put("deadline", words));
        each(step, "variants", sorted(pointer + "/variants", "reader"), this::words);
        each(step, "transitions", tree.items(pointer + "/next"), this::words);
        each(step, "templates", tree.items(pointer + "/templates"), this::words);
        return step;
    }

    /** In the order in which the print has them. */
    private List<String> sorted(String list, String field) {
        return tree.items(list).stream()
                .sorted(Comparator.comparing(item -> String.valueOf(tree.at(item + "/" + field))))
                .toList();
    }

    /** The guide's own first, then those of its steps. */
    private List<String> references() {
        var pointers = new ArrayList<>(tree.items("/law"));
        tree.items("/steps").forEach(step -> pointers.addAll(tree.items(step + "/law")));
        return pointers;
    }

    private Map<String, Object> reference(String pointer) {
        Map<String, Object> reference = words(pointer);
        said("/laws/" + tree.text(pointer + "/law"), "name").forEach(name -> reference.put("law", name));
        return reference;
    }

    /** A list in English takes the place of the whole Danish one; they need not say the same one by one. */
    private Stream<Object> signs(String pointer, boolean acute) {
        return Stream.of(SignAbout.values()).flatMap(about -> {
            String danish = pointer + "/" + about;
            List<String> english = tree.items(danish + English.END);
            return (english.isEmpty() ? tree.items(danish) : english)
                    .stream().map(sign -> sign(about, String.valueOf(tree.text(sign)), acute));
        });
    }

    private static Map<String, Object> sign(SignAbout about, String text, boolean acute) {
        return Map.of("about", about.name(), "text", text.strip(), "acute", acute);
    }
}

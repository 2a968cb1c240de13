package dk.enindgang.guide.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree as the file it would have been read from: one way only, so that the same guide is always the same text.
 * The order of the fields is the order of the schema.
 */
final class GuideWriter {

    /** What the file says by headings and text, and not in a block. */
    private static final Set<String> IN_TEXT = Set.of("number", "title", "instruction", "instruction_en", "variants");

    private static final Set<String> AFTER_THE_HEADER = Set.of("introduction", "introduction_en", "steps");

    private static final Set<String> AFTER_A_GAP =
            Set.of("situations", "signs", "acuteSigns", "escape", "levels", "laws");

    private final GuideShape shape;
    private final StringBuilder out = new StringBuilder();

    private GuideWriter(GuideShape shape) {
        this.shape = shape;
    }

    static String write(Map<String, ?> guide, GuideShape shape) {
        var writer = new GuideWriter(shape);
        writer.guide(guide);
        return writer.out.toString();
    }

    private void guide(Map<String, ?> guide) {
        out.append("---\n");
        boolean lawsBefore = false;
        for (String name : shape.order("", guide.keySet())) {
            if (AFTER_THE_HEADER.contains(name)) {
                continue;
            }
            if (AFTER_A_GAP.contains(name) || (name.equals("law") && !lawsBefore)) {
                out.append('\n');
            }
            lawsBefore = name.equals("laws");
            field(name, guide.get(name), "/" + name);
        }
        out.append("---\n");
        text(guide, "introduction");
        if (guide.get("steps") instanceof List<?> steps) {
            steps.forEach(this::step);
        }
    }

    private void step(Object item) {
        if (!(item instanceof Map<?, ?> step)) {
            return;
        }
        String title = String.valueOf(step.get("title"));
        // A heading may end in signs of its own; they are told from the title's by one more group.
        String end = title.endsWith("#") ? " ##" : "";
        out.append("\n## ").append(step.get("number")).append(' ').append(title).append(end);
        out.append("\n\n```yaml\n");
        for (String name : shape.order("/steps/0", names(step))) {
            if (!IN_TEXT.contains(name)) {
                field(name, step.get(name), "/steps/0/" + name);
            }
        }
        out.append("```\n");
        text(step, "instruction");
        if (step.get("variants") instanceof List<?> variants) {
            for (Object variant : variants) {
                if (variant instanceof Map<?, ?> words) {
                    out.append("\n### ").append(words.get("reader")).append('\n');
                    text(words, "instruction");
                }
            }
        }
    }

    /** The text, and under a heading of its own the same in English. */
    private void text(Map<?, ?> fields, String name) {
        text(fields.get(name));
        if (fields.get(name + English.END) instanceof String english && !english.isEmpty()) {
            out.append("\n### ").append(English.HEADING).append('\n');
            text(english);
        }
    }

    private void text(@Nullable Object words) {
        if (words instanceof String text && !text.isEmpty()) {
            out.append('\n').append(text).append('\n');
        }
    }

    private void field(String name, @Nullable Object value, String pointer) {
        YamlWriter.field(out, name, value, pointer, shape);
    }

    static List<String> names(Map<?, ?> fields) {
        return fields.keySet().stream().map(String::valueOf).toList();
    }
}

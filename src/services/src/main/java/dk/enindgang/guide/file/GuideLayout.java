package dk.enindgang.guide.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file apart: the header between its two lines of hyphens, the introduction, and for each heading of the second
 * level a step with its YAML block, its text and, under headings of the third level, what it says to one kind of reader.
 * Under a heading {@code ### EN} stands in English what stands right above it.
 */
final class GuideLayout {

    private static final String FENCE = "---";
    private static final Pattern STEP = Pattern.compile("#{2}\\s+(\\S+)\\s+(.+?)\\s*#*\\s*");
    private static final Pattern NUMBER = Pattern.compile("[0-9U][0-9U.]*");
    private static final Pattern VARIANT = Pattern.compile("#{3}\\s+(.+?)\\s*#*\\s*");
    private static final Set<String> FROM_TEXT = Set.of("number", "title", "instruction", "instruction_en", "variants");
    private static final Parser MARKDOWN =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final List<String> lines;
    private final Faults faults;
    private final Tree tree = new Tree();
    private final List<Object> steps = new ArrayList<>();
    private final Set<String> spoken = new HashSet<>();
    private @Nullable Map<String, Object> step;
    private List<Object> variants = new ArrayList<>();
    private int textFrom;
    private boolean english;

    private GuideLayout(List<String> lines, Faults faults) {
        this.lines = lines;
        this.faults = faults;
    }

    static Tree read(GuideSource source, Faults faults) {
        var layout = new GuideLayout(source.lines(), faults);
        int body = layout.header();
        layout.body(body);
        return layout.tree;
    }

    /** Gives the index of the first line after the header. */
    private int header() {
        if (!lines.get(0).stripTrailing().equals(FENCE)) {
            faults.add(1, "header.missing");
            tree.unread("");
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                String block = String.join("\n", lines.subList(1, i));
                tree.root().putAll(new Yaml(tree, faults).fields(block, 2, ""));
                return i + 1;
            }
        }
        faults.add(1, "header.open");
        tree.unread("");
        return lines.size();
    }

    private void body(int first) {
        textFrom = first;
        tree.mark("/introduction", first + 1);
        tree.mark("/steps", first + 1);
        Node document = MARKDOWN.parse(String.join("\n", lines.subList(first, lines.size())));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                heading(heading, first + firstLine(node));
            }
        }
        closeText(lines.size());
        closeStep();
        tree.root().put("steps", steps);
    }

    private void heading(Heading heading, int index) {
        if (heading.getLevel() == 1) {
            faults.add(index + 1, "heading.tooBig");
        } else if (heading.getLevel() == 2) {
            closeText(index);
            closeStep();
            openStep(heading, index);
        } else if (heading.getLevel() == 3) {
            closeText(index);
            open(index);
        }
    }

    private void openStep(Heading heading, int index) {
        String pointer = "/steps/" + steps.size();
        tree.mark(pointer, index + 1);
        step = new LinkedHashMap<>();
        variants = new ArrayList<>();
        Matcher words = STEP.matcher(lines.get(index));
        boolean numbered = words.matches() && NUMBER.matcher(words.group(1)).matches();
        if (!numbered) {
            faults.add(index + 1, "step.heading", lines.get(index).replaceFirst("^#+\\s*", ""));
            tree.unread(pointer);
        }
        textFrom = index + 1;
        if (heading.getNext() instanceof FencedCodeBlock block && "yaml".equals(block.getInfo())) {
            int opening = index + firstLine(block) - firstLine(heading);
            Map<String, Object> fields = new Yaml(tree, faults).fields(block.getLiteral(), opening + 2, pointer);
            for (String name : FROM_TEXT) {
                if (fields.containsKey(name)) {
                    faults.add(tree.line(pointer + "/" + name), "step.reserved", name);
                }
            }
            step.putAll(fields);
            textFrom = opening + block.getSourceSpans().size();
        } else {
            faults.add(index + 1, "step.noBlock", numbered ? words.group(1) : "?");
            tree.unread(pointer);
        }
        if (numbered) {
            step.put("number", words.group(1));
            step.put("title", words.group(2));
        }
    }

    private void open(int index) {
        Matcher words = VARIANT.matcher(lines.get(index));
        String what = words.matches() ? words.group(1) : "";
        if (what.equals(English.HEADING)) {
            openEnglish(index);
        } else {
            openVariant(index, what);
        }
    }

    private void openEnglish(int index) {
        if (!spoken.add(textAt())) {
            faults.add(index + 1, "english.twice");
        }
        tree.mark(textAt() + English.END, index + 1);
        english = true;
        textFrom = index + 1;
    }

    /** Where the text stands that is being read. */
    private String textAt() {
        if (step == null) {
            return "/introduction";
        }
        String variant = variants.isEmpty() ? "" : "/variants/" + (variants.size() - 1);
        return "/steps/" + steps.size() + variant + "/instruction";
    }

    private void openVariant(int index, String reader) {
        if (step == null) {
            faults.add(index + 1, "variant.early", reader);
            return;
        }
        tree.mark("/steps/" + steps.size() + "/variants/" + variants.size(), index + 1);
        Map<String, Object> variant = new LinkedHashMap<>();
        variant.put("reader", reader);
        variants.add(variant);
        textFrom = index + 1;
    }

    /** What has been read since the last heading is the introduction, a step's text or a variant's. */
    private void closeText(int to) {
        String text = textFrom >= to
                ? ""
                : String.join("\n", lines.subList(textFrom, to)).strip();
        String end = english ? English.END : "";
        if (step == null) {
            tree.root().put("introduction" + end, text);
        } else if (variants.isEmpty()) {
            step.put("instruction" + end, text);
        } else if (variants.get(variants.size() - 1) instanceof Map<?, ?> open) {
            var variant = new LinkedHashMap<Object, Object>(open);
            variant.put("instruction" + end, text);
            variants.set(variants.size() - 1, variant);
        }
        textFrom = to;
        english = false;
    }

    private void closeStep() {
        if (step != null) {
            if (!variants.isEmpty()) {
                step.put("variants", variants);
            }
            steps.add(step);
            step = null;
        }
    }

    private static int firstLine(Node node) {
        return node.getSourceSpans().get(0).getLineIndex();
    }
}

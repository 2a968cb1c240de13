package dk.enindgang.guide.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads one block of YAML out of a file into the tree and remembers the line of everything in it. */
final class Yaml {

    /** A guide of two hundred steps has some ten thousand. */
    private static final int MOST = 60_000;

    /** A deadline's rules lie four deep. */
    private static final int DEEPEST = 30;

    private final Tree tree;
    private final Faults faults;
    private int lineOfBlock;

    Yaml(Tree tree, Faults faults) {
        this.tree = tree;
        this.faults = faults;
    }

    /**
     * @param firstLine the line of the file on which the block begins, counted from 1
     * @param pointer where in the tree its fields will stand
     */
    Map<String, Object> fields(String block, int firstLine, String pointer) {
        lineOfBlock = firstLine;
        try {
            // Read in one go: the reader breaks where a sign of two chars lies across the end of its buffer.
            var settings =
                    LoadSettings.builder().setBufferSize(block.length() + 2).build();
            if (isPlain(block, settings)) {
                Optional<Node> node = new Compose(settings).composeString(block);
                if (node.isPresent() && node.get() instanceof MappingNode mapping) {
                    return mapping(mapping, pointer);
                }
                faults.add(firstLine, "yaml.notFields");
            }
        } catch (MarkedYamlEngineException broken) {
            say(broken);
        } catch (YamlEngineException | IllegalArgumentException broken) {
            faults.add(firstLine, "yaml.broken");
        }
        tree.unread(pointer);
        return new LinkedHashMap<>();
    }

    /**
     * A text that is said once and meant a hundred thousand times is larger than it looks, and of a hundred thousand small
     * things, or of a thousand in one another, nobody reads the faults; no guide needs that.
     */
    private boolean isPlain(String block, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(block)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (tree.another() > MOST || depth > DEEPEST) {
                faults.add(lineOfBlock, "yaml.many");
                return false;
            }
            if (event instanceof AliasEvent) {
                faults.add(event.getStartMark().map(this::line).orElse(lineOfBlock), "yaml.alias");
                return false;
            }
        }
        return true;
    }

    /** Whether a text written so is read as that text: between braces and brackets, or alone on its line. */
    static boolean reads(String written, String text, boolean inFlow) {
        var faults = new Faults("");
        String fields = inFlow ? "{k: " + written + ", l: [" + written + ", z]}" : "k: " + written;
        Map<String, Object> expected = inFlow ? Map.of("k", text, "l", List.of(text, "z")) : Map.of("k", text);
        return written.indexOf('\n') < 0
                && new Yaml(new Tree(), faults).fields(fields, 1, "").equals(expected)
                && faults.none();
    }

    private void say(MarkedYamlEngineException broken) {
        String problem = String.valueOf(broken.getProblem());
        Optional<Mark> mark = broken.getProblemMark();
        String reason = "yaml.broken";
        if (String.valueOf(broken.getContext()).contains("quoted scalar")) {
            mark = broken.getContextMark();
            reason = "yaml.quote";
        } else if (problem.contains("mapping values are not allowed")) {
            reason = "yaml.colon";
        } else if (problem.contains("TAB") || problem.contains("\\t")) {
            reason = "yaml.tab";
        }
        faults.add(mark.map(this::line).orElse(lineOfBlock), reason);
    }

    private Map<String, Object> mapping(MappingNode mapping, String pointer) {
        var fields = new LinkedHashMap<String, Object>();
        for (NodeTuple field : mapping.getValue()) {
            String name = field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (fields.containsKey(name)) {
                faults.add(line(field.getKeyNode()), "yaml.twice", name);
            }
            tree.mark(place, line(field.getKeyNode()));
            fields.put(name, value(field.getValueNode(), place));
        }
        return fields;
    }

    private List<Object> sequence(SequenceNode sequence, String pointer) {
        var items = new ArrayList<Object>();
        for (Node item : sequence.getValue()) {
            String place = pointer + "/" + items.size();
            tree.mark(place, line(item));
            items.add(value(item, place));
        }
        return items;
    }

    private Object value(Node node, String pointer) {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            return sequence(sequence, pointer);
        }
        if (node instanceof ScalarNode scalar) {
            Unseen.check(scalar.getValue(), line(scalar), faults);
            return scalar(scalar);
        }
        return "";
    }

    /** A field without a value counts as an empty text, so that its absence is said in those words. */
    private static Object scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.INT) && text.length() < 10) {
            return Integer.valueOf(text);
        }
        if (tag.equals(Tag.INT) || (tag.equals(Tag.FLOAT) && !text.startsWith(".") && !text.startsWith("-."))) {
            return Double.valueOf(text);
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        return tag.equals(Tag.NULL) ? "" : text;
    }

    private int line(Node node) {
        return node.getStartMark().map(this::line).orElse(lineOfBlock);
    }

    private int line(Mark mark) {
        return lineOfBlock + mark.getLine();
    }
}

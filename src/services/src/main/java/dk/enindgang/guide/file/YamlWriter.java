package dk.enindgang.guide.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes values as YAML the way people do: short things on one line, long texts folded, quotes only where needed. */
final class YamlWriter {

    private static final int WIDTH = 120;

    private final StringBuilder out;
    private final GuideShape shape;

    private YamlWriter(StringBuilder out, GuideShape shape) {
        this.out = out;
        this.shape = shape;
    }

    static void field(StringBuilder out, String name, @Nullable Object value, String pointer, GuideShape shape) {
        new YamlWriter(out, shape).field("", name, value, pointer);
    }

    private void field(String indent, String name, @Nullable Object value, String pointer) {
        String start = indent + key(name) + ":";
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            String flow = flow(value, pointer);
            boolean fits = start.length() + 1 + flow.length() <= WIDTH;
            if (fits && isShort(value, pointer)) {
                out.append(start).append(' ').append(flow).append('\n');
            } else {
                out.append(start).append('\n');
                block(indent + "  ", value, pointer);
            }
        } else {
            out.append(start).append(' ');
            scalar(indent, start.length() + 1, value);
        }
    }

    private void block(String indent, Object value, String pointer) {
        if (value instanceof Map<?, ?> fields) {
            for (String name : shape.order(pointer, GuideWriter.names(fields))) {
                field(indent, name, fields.get(name), pointer + "/" + name);
            }
        } else if (value instanceof List<?> items) {
            for (Object item : items) {
                item(indent, item, pointer + "/0");
            }
        }
    }

    /** An item of only plain values stands on one line, however long; one that holds more gets a line for each field. */
    private void item(String indent, Object item, String pointer) {
        if (item instanceof Map<?, ?> fields && !isFlowItem(pointer)) {
            boolean first = true;
            for (String name : shape.order(pointer, GuideWriter.names(fields))) {
                int from = out.length();
                field(indent + "  ", name, fields.get(name), pointer + "/" + name);
                if (first) {
                    out.replace(from, from + indent.length() + 2, indent + "- ");
                    first = false;
                }
            }
        } else {
            out.append(indent).append("- ");
            out.append(item instanceof Map<?, ?> ? flow(item, pointer) : plain(item, false))
                    .append('\n');
        }
    }

    /** Levels and situations are read like paragraphs, the others like lines. */
    private static boolean isFlowItem(String pointer) {
        return !pointer.startsWith("/levels/") && !pointer.startsWith("/situations/");
    }

    private static boolean isShort(Object value, String pointer) {
        if (value instanceof List<?> items) {
            return !items.isEmpty()
                    && items.stream().noneMatch(item -> item instanceof Map<?, ?>)
                    && !pointer.matches("/(signs|acuteSigns)/.*");
        }
        return pointer.equals("/ages") || (pointer.endsWith("/deadline") && !holdsMore((Map<?, ?>) value));
    }

    private static boolean holdsMore(Map<?, ?> fields) {
        return fields.values().stream().anyMatch(value -> value instanceof Map<?, ?> || value instanceof List<?>);
    }

    private String flow(Object value, String pointer) {
        if (value instanceof Map<?, ?> fields) {
            var parts = new ArrayList<String>();
            for (String name : shape.order(pointer, GuideWriter.names(fields))) {
                parts.add(key(name) + ": " + flow(Objects.requireNonNull(fields.get(name)), pointer + "/" + name));
            }
            return "{" + String.join(", ", parts) + "}";
        }
        if (value instanceof List<?> items) {
            return "["
                    + String.join(
                            ", ",
                            items.stream()
                                    .map(item -> flow(item, pointer + "/0"))
                                    .toList()) + "]";
        }
        return plain(value, true);
    }

    private void scalar(String indent, int column, @Nullable Object value) {
        String written = plain(value, false);
        boolean foldable = value instanceof String text && canFold(text) && written.charAt(0) != '"';
        if (!foldable || column + written.length() <= WIDTH) {
            out.append(written).append('\n');
            return;
        }
        out.append(">-\n");
        var line = new StringBuilder(indent + "  ");
        for (String word : String.valueOf(value).split(" ", -1)) {
            if (line.length() > indent.length() + 2 && line.length() + word.length() + 1 > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(indent + "  ");
            }
            line.append(line.length() == indent.length() + 2 ? "" : " ").append(word);
        }
        out.append(line).append('\n');
    }

    /** Single spaces between words are what folding keeps. */
    private static boolean canFold(String text) {
        return text.indexOf(' ') > 0
                && !text.contains("  ")
                && text.strip().equals(text)
                && text.chars()
                        .noneMatch(
                                sign -> sign != ' ' && (Character.isWhitespace(sign) || Character.isISOControl(sign)));
    }

    private static String key(String name) {
        return plain(name, true);
    }

    /** As it is, where it is read back as it is; in single quotes where that is enough. */
    private static String plain(@Nullable Object value, boolean inFlow) {
        if (!(value instanceof String text)) {
            return String.valueOf(value);
        }
        String single = "'" + text.replace("'", "''") + "'";
        for (String candidate : List.of(text, single)) {
            if (Yaml.reads(candidate, text, inFlow)) {
                return candidate;
            }
        }
        return quoted(text);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').appendCodePoint(sign);
            } else if ((sign >= ' ' && sign < 0x7f) || (sign > 0xa0 && sign < 0x2000)) {
                quoted.appendCodePoint(sign);
            } else {
                quoted.append(String.format(Locale.ROOT, sign > 0xffff ? "\\U%08X" : "\\u%04X", sign));
            }
        });
        return quoted.append('"').toString();
    }
}

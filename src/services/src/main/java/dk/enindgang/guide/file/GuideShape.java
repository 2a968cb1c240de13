package dk.enindgang.guide.file;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can stand at each place of a guide, read from the schema: kind, length, values, and the order of the fields. */
public final class GuideShape {

    /** What kind of value a place takes. */
    public enum Kind {
        /** One line. */
        LINE,
        /** Markdown. */
        MARKDOWN,
        /** Some lines, each a text of its own. */
        LINES,
        /** One of some values. */
        CHOICE,
        /** Several of some values. */
        CHOICES,
        NUMBER,
        YES,
        DAY,
        /** A list of things with fields. */
        ITEMS,
        /** A thing with fields. */
        FIELDS
    }

    /** What can stand at one place.
     *
     * @param most how many signs (for lines: in each), or the highest number */
    public record Place(Kind kind, int most, List<String> values, boolean needed) {}

    private static final int NO_LIMIT = 6000;

    private static final Set<String> MARKED = Set.of("instruction", "introduction");

    private static final GuideShape ONLY = new GuideShape();

    private final JsonObject schema;

    private GuideShape() {
        try (InputStream file = GuideShape.class.getResourceAsStream(GuideSchema.SCHEMA);
                var reader = Json.createReader(Objects.requireNonNull(file))) {
            schema = reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static GuideShape get() {
        return ONLY;
    }

    /** The place; an item of a list is called by any name. */
    public Optional<Place> at(String pointer) {
        JsonObject here = schema;
        boolean needed = false;
        for (String name : pointer.substring(1).split("/", -1)) {
            needed = isNeeded(here, name);
            JsonObject next = below(here, name);
            if (next == null) {
                return Optional.empty();
            }
            here = next;
        }
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return Optional.of(place(here, last, needed));
    }

    private static boolean isNeeded(JsonObject here, String name) {
        return here.containsKey("required")
                && here.getJsonArray("required")
                        .getValuesAs(JsonString::getString)
                        .contains(name);
    }

    private @Nullable JsonObject below(JsonObject here, String name) {
        if (here.containsKey("items")) {
            return resolved(here.getJsonObject("items"));
        }
        JsonObject properties = here.getJsonObject("properties");
        if (properties != null) {
            return properties.containsKey(name) ? resolved(properties.getJsonObject(name)) : null;
        }
        return here.get("additionalProperties") instanceof JsonObject any ? resolved(any) : null;
    }

    private JsonObject resolved(JsonObject part) {
        String ref = part.getString("$ref", "");
        return ref.isEmpty() ? part : schema.getJsonObject("$defs").getJsonObject(ref.substring("#/$defs/".length()));
    }

    private Place place(JsonObject part, String name, boolean needed) {
        if (part.containsKey("enum")) {
            return new Place(Kind.CHOICE, NO_LIMIT, texts(part.getJsonArray("enum")), needed);
        }
        return switch (part.getString("type", "")) {
            case "array" -> list(resolved(part.getJsonObject("items")), needed);
            case "object" -> new Place(Kind.FIELDS, 0, List.of(), needed);
            case "integer" -> new Place(Kind.NUMBER, part.getInt("maximum", Integer.MAX_VALUE), List.of(), needed);
            case "boolean" -> new Place(Kind.YES, 0, List.of(), needed);
            case "string" -> text(part, name, needed);
            default -> new Place(part.containsKey("const") ? Kind.YES : Kind.LINE, NO_LIMIT, List.of(), needed);
        };
    }

    private static Place list(JsonObject item, boolean needed) {
        if (item.containsKey("enum")) {
            return new Place(Kind.CHOICES, NO_LIMIT, texts(item.getJsonArray("enum")), needed);
        }
        boolean lines = item.getString("type", "").equals("string");
        return new Place(lines ? Kind.LINES : Kind.ITEMS, item.getInt("maxLength", NO_LIMIT), List.of(), needed);
    }

    private static Place text(JsonObject part, String name, boolean needed) {
        boolean marked = MARKED.contains(English.danish(name));
        Kind kind = part.getString("format", "").equals("date") ? Kind.DAY : marked ? Kind.MARKDOWN : Kind.LINE;
        return new Place(kind, part.getInt("maxLength", NO_LIMIT), List.of(), needed);
    }

    private static List<String> texts(JsonArray values) {
        return values.getValuesAs(JsonString::getString);
    }

    /** These names in the order of the schema; what it does not know comes last. */
    public List<String> order(String pointer, Collection<String> names) {
        JsonObject here = schema;
        for (String name :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            JsonObject next = below(here, name);
            here = next == null ? JsonObject.EMPTY_JSON_OBJECT : next;
        }
        var ordered = new ArrayList<String>();
        if (here.containsKey("properties")) {
            ordered.addAll(here.getJsonObject("properties").keySet());
            ordered.retainAll(names);
        }
        names.stream().filter(name -> !ordered.contains(name)).forEach(ordered::add);
        return ordered;
    }
}

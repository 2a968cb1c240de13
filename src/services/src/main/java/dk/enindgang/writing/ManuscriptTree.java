package dk.enindgang.writing;

import dk.enindgang.platform.NotFound;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a manuscript (R1): maps and lists as in a guide file, but each thing in a list has an {@code id}, and a
 * pointer names it by that: {@code /steps/3f2a91c0/next/77b01d2e/when}.
 */
public final class ManuscriptTree implements Serializable {

    static final String ID = "id";

    private static final long serialVersionUID = 1L;

    private static final Pattern POINTER = Pattern.compile("(/[A-Za-z0-9_-]{1,80}){1,6}");

    private static final Pattern ITEM = Pattern.compile("[0-9a-f]{8}");

    private final LinkedHashMap<String, Object> root;

    ManuscriptTree(Map<String, Object> root) {
        this.root = new LinkedHashMap<>(root);
    }

    static ManuscriptTree empty() {
        return new ManuscriptTree(Map.of());
    }

    public static ManuscriptTree fromJson(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new ManuscriptTree(fields(reader.readObject()));
        }
    }

    String json() {
        return Json.createObjectBuilder(root).build().toString();
    }

    private static Map<String, Object> fields(JsonObject object) {
        var fields = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> fields.put(name, plain(value)));
        return fields;
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> fields(value.asJsonObject());
            case ARRAY -> items(value.asJsonArray());
            case NUMBER -> ((JsonNumber) value).intValue();
            case STRING -> ((JsonString) value).getString();
            default -> value == JsonValue.TRUE;
        };
    }

    private static List<Object> items(JsonArray array) {
        var items = new ArrayList<Object>();
        array.forEach(value -> items.add(plain(value)));
        return items;
    }

    static boolean isPointer(String text) {
        return POINTER.matcher(text).matches();
    }

    static boolean isItem(String name) {
        return ITEM.matcher(name).matches();
    }

    static String newId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    Map<String, Object> root() {
        return root;
    }

    /** What stands there, or nothing. */
    public @Nullable Object at(String pointer) {
        Object here = root;
        for (String name : names(pointer)) {
            here = below(here, name);
        }
        return here;
    }

    private static List<String> names(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    private static @Nullable Object below(@Nullable Object here, String name) {
        if (here instanceof Map<?, ?> fields) {
            return fields.get(name);
        }
        if (here instanceof List<?> items) {
            return items.stream()
                    .filter(item -> item instanceof Map<?, ?> fields && name.equals(fields.get(ID)))
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    /** The text that stands there; empty if there is none. Lists of texts are lines. */
    public String text(String pointer) {
        Object value = at(pointer);
        if (value instanceof List<?> items) {
            return String.join("\n", items.stream().map(String::valueOf).toList());
        }
        return value == null || value instanceof Map<?, ?> ? "" : String.valueOf(value);
    }

    /** The names of the things in a list, in their order. */
    public List<String> ids(String pointer) {
        var ids = new ArrayList<String>();
        if (at(pointer) instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> fields) {
                    ids.add(String.valueOf(fields.get(ID)));
                }
            }
        }
        return ids;
    }

    /** Whether each thing on the way to this place is there; somebody else may have taken one away. */
    boolean holds(String pointer) {
        for (String place = pointer; !place.isEmpty(); place = above(place)) {
            if (isItem(last(place)) && at(place) == null) {
                return false;
            }
        }
        return true;
    }

    static String above(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** Puts a value in its place, or takes it away.
     *
     * @throws NotFound if the way there leads through a thing that a list does not have */
    void put(String pointer, @Nullable Object value) {
        Map<String, Object> fields = fieldsAt(above(pointer));
        if (value == null) {
            fields.remove(last(pointer));
        } else {
            fields.put(last(pointer), value);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> fieldsAt(String pointer) {
        if (at(pointer) instanceof Map<?, ?> fields) {
            return (Map<String, Object>) fields;
        }
        if (at(pointer) != null || at(above(pointer)) instanceof List<?>) {
            throw new NotFound();
        }
        var made = new LinkedHashMap<String, Object>();
        fieldsAt(above(pointer)).put(last(pointer), made);
        return made;
    }

    /** The things of a list, made if it is not there yet. */
    @SuppressWarnings("unchecked")
    List<Object> list(String pointer) {
        if (at(pointer) instanceof List<?> items) {
            return (List<Object>) items;
        }
        var made = new ArrayList<Object>();
        put(pointer, made);
        return made;
    }
}

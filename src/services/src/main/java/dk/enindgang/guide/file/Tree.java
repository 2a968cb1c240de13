package dk.enindgang.guide.file;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, as plain maps and lists, with the line of each value by its JSON pointer. It may be anything: whoever
 * asks for a text where a list stands gets nothing.
 */
final class Tree {

    private final Map<String, Object> root = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> unread = new HashSet<>();
    private boolean numbered;
    private int things;

    /** A tree that came from elsewhere than a file: each place has a line of its own, by which it is found again. */
    static Tree of(Map<String, ?> content) {
        var tree = new Tree();
        tree.root.putAll(content);
        tree.numbered = true;
        tree.number("", content);
        return tree;
    }

    private void number(String pointer, Object here) {
        lines.put(pointer, lines.size() + 1);
        if (here instanceof Map<?, ?> fields) {
            fields.forEach((name, value) ->
                    number(pointer + "/" + name.toString().replace("~", "~0").replace("/", "~1"), value));
        } else if (here instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                number(pointer + "/" + i, items.get(i));
            }
        }
    }

    /** The places by the lines they were given. */
    Map<Integer, String> pointers() {
        var pointers = new HashMap<Integer, String>();
        lines.forEach((pointer, line) -> pointers.put(line, pointer));
        return pointers;
    }

    /** Walks every text in it. */
    void texts(BiConsumer<String, String> each) {
        lines.keySet().stream().sorted().toList().forEach(pointer -> {
            String text = text(pointer);
            if (text != null) {
                each.accept(pointer, text);
            }
        });
    }

    /** How many things have been read for it so far, with one more. */
    int another() {
        things++;
        return things;
    }

    Map<String, Object> root() {
        return root;
    }

    void mark(String pointer, int line) {
        lines.put(pointer, line);
    }

    /** The fields of this place could not be read; what is missing there is not the writer's fault. */
    void unread(String pointer) {
        unread.add(pointer);
    }

    boolean isUnread(String pointer) {
        return unread.contains(pointer);
    }

    /** The line of the value, or of the nearest thing around it. */
    int line(String pointer) {
        if (numbered) {
            return lines.computeIfAbsent(pointer, missing -> lines.size() + 1);
        }
        String place = pointer;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 1);
    }

    String json() {
        return Json.createObjectBuilder(root).build().toString();
    }

    @Nullable
    Object at(String pointer) {
        Object here = root;
        for (String name :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            here = child(here, name.replace("~1", "/").replace("~0", "~"));
        }
        return here;
    }

    private static @Nullable Object child(@Nullable Object parent, String name) {
        if (parent instanceof Map<?, ?> fields) {
            return fields.get(name);
        }
        if (parent instanceof List<?> items && name.matches("\\d{1,6}") && Integer.parseInt(name) < items.size()) {
            return items.get(Integer.parseInt(name));
        }
        return null;
    }

    @Nullable
    String text(String pointer) {
        return at(pointer) instanceof String text ? text : null;
    }

    @Nullable
    Integer number(String pointer) {
        return at(pointer) instanceof Integer number ? number : null;
    }

    boolean yes(String pointer) {
        return Boolean.TRUE.equals(at(pointer));
    }

    boolean has(String pointer) {
        return at(pointer) != null;
    }

    /** The pointers of the list's items. */
    List<String> items(String pointer) {
        var pointers = new ArrayList<String>();
        if (at(pointer) instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                pointers.add(pointer + "/" + i);
            }
        }
        return pointers;
    }

    /** Walks the texts of a list. */
    void texts(String pointer, BiConsumer<String, String> each) {
        for (String item : items(pointer)) {
            String text = text(item);
            if (text != null) {
                each.accept(item, text);
            }
        }
    }
}

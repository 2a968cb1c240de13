package dk.enindgang.guide.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A value of the tree and where it stands. It may be anything: whoever asks for a text where a list stands gets none. */
record Place(String pointer, @Nullable Object value) {

    /** Deeper than any guide; what lies below is none of ours. */
    private static final int DEEPEST = 12;

    static Place of(Map<String, ?> tree) {
        return new Place("", tree);
    }

    /** The field of that name; nothing has nothing. */
    Place at(String name) {
        Object field = value instanceof Map<?, ?> fields ? fields.get(name) : null;
        return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), field);
    }

    /** What stands in a list. */
    List<Place> items() {
        var places = new ArrayList<Place>();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                places.add(new Place(pointer + "/" + places.size(), item));
            }
        }
        return places;
    }

    /** The fields there are. */
    List<Place> fields() {
        var places = new ArrayList<Place>();
        if (value instanceof Map<?, ?> fields) {
            fields.keySet().forEach(name -> places.add(at(String.valueOf(name))));
        }
        return places;
    }

    boolean has() {
        return value != null;
    }

    boolean yes() {
        return Boolean.TRUE.equals(value);
    }

    boolean says(String word) {
        return word.equals(value);
    }

    /** The text, or an empty one. */
    String text() {
        return value instanceof String text ? text.strip() : "";
    }

    @Nullable
    Integer number() {
        return value instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    /** The name it has in the place it stands in. */
    String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** Every text in it. */
    void texts(Consumer<Place> each) {
        texts(each, 0);
    }

    private void texts(Consumer<Place> each, int depth) {
        if (value instanceof String) {
            each.accept(this);
        } else if (depth < DEEPEST) {
            fields().forEach(field -> field.texts(each, depth + 1));
            items().forEach(item -> item.texts(each, depth + 1));
        }
    }
}

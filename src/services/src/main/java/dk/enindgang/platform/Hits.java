package dk.enindgang.platform;

import java.io.Serializable;
import java.util.List;

/**
 * Some of what was found, and how many there are of it in all for whoever asked.
 *
 * @param count of those she may see; others are not counted
 */
public record Hits<T>(List<T> rows, int count) implements Serializable {

    public Hits {
        rows = List.copyOf(rows);
    }

    public static <T> Hits<T> none() {
        return new Hits<>(List.of(), 0);
    }

    /** The rows, and the count that stands in a column of each row they were made of. */
    public static <T> Hits<T> counted(List<T> rows, List<?> read, int column) {
        return read.isEmpty() ? none() : new Hits<>(rows, ((Number) ((Object[]) read.get(0))[column]).intValue());
    }
}

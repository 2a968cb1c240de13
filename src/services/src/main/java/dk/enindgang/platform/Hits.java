package dk.enindgang.platform;

import java.io.Serializable;
import java.util.List;

/**
 * Some of what was found, and how many there are of it in all for whoever asked.
 *
 * @param count of those she may see; others are not counted
 * @param partly whether nothing has all that was typed, and these have the most of it
 */
public record Hits<T>(List<T> rows, int count, boolean partly) implements Serializable {

    public Hits {
        rows = List.copyOf(rows);
    }

    public static <T> Hits<T> none() {
        return new Hits<>(List.of(), 0, false);
    }

    /** The rows, and the count that stands in a column of each row they were made of. */
    public static <T> Hits<T> counted(List<T> rows, List<?> read, int column) {
        return read.isEmpty()
                ? none()
                : new Hits<>(rows, ((Number) ((Object[]) read.get(0))[column]).intValue(), false);
    }

    /** @param partial whether these have the most of what was typed, and nothing has all */
    public Hits<T> partly(boolean partial) {
        return new Hits<>(rows, count, partial);
    }
}

package dk.enindgang.web.frame;

import java.io.Serializable;
import java.util.List;

/** One page of a list. A row more than is shown tells whether there is a next page, and nothing is counted. */
public record Paged<T>(List<T> rows, int page, boolean more) implements Serializable {

    /** Whoever wants more than this should search. */
    private static final int LAST = 10_000;

    public Paged {
        rows = List.copyOf(rows);
    }

    /** Where rows come from. */
    @FunctionalInterface
    public interface Source<T> {
        List<T> rows(int first, int max);
    }

    /** Nothing yet. */
    public static <T> Paged<T> none() {
        return new Paged<>(List.of(), 1, false);
    }

    /** Reads a page; a number nobody means is the nearest one somebody could, and beyond the last one is the first.
     *
     * @param asked the number in the address, from 1
     * @param size how many rows a page shows */
    public static <T> Paged<T> read(int asked, int size, Source<T> source) {
        int page = Math.max(1, Math.min(asked, LAST));
        List<T> found = source.rows((page - 1) * size, size + 1);
        if (found.isEmpty() && page > 1) {
            return read(1, size, source);
        }
        boolean more = found.size() > size;
        return new Paged<>(more ? found.subList(0, size) : found, page, more);
    }
}

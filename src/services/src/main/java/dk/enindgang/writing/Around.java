package dk.enindgang.writing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens around somebody who writes (R13).
 *
 * @param writers the others who have the manuscript open, by name
 * @param changes what others have changed since the reader saw it, one for each place, the latest first
 * @param more in how many places they have changed something that is not told here
 * @param last the number of the latest change; asked with next time */
public record Around(List<CoWriter> writers, List<Told> changes, int more, long last) implements Serializable {

    /** Somebody else who has the manuscript open.
     *
     * @param step the number of the step where they wrote last, else of the one they have open; empty for the guide itself
     * @param pointer where they wrote last, or nothing
     * @param at when that was; nothing where they only read */
    public record CoWriter(
            String name,
            String step,
            String pointer,
            @Nullable Instant at) implements Serializable {}

    /** What stands at a place now, and who put it there. */
    public record Told(String pointer, String by, String text) implements Serializable {}
}

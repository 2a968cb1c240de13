package dk.enindgang.writing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a field that was sent (R2).
 *
 * @param saved false if somebody has written something else there meanwhile
 * @param value what stands there now
 * @param by who wrote that, where it was somebody else
 * @param others who else has written in this manuscript in the last minutes */
public record FieldSaved(
        boolean saved, String value, @Nullable String by, Instant at, List<String> others) implements Serializable {}

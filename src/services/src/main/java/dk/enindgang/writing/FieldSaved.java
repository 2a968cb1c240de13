package dk.enindgang.writing;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a field that was sent (R2).
 *
 * @param saved false if somebody has written something else there meanwhile
 * @param value what stands there now
 * @param by who wrote that, where it was somebody else */
public record FieldSaved(
        boolean saved, String value, @Nullable String by, Instant at) implements Serializable {}

package dk.enindgang.directory;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A situation in the list of all.
 *
 * @param changedBy who wrote or moved it last; null where the system did
 */
public record SituationRow(
        UUID ref,
        String name,
        @Nullable String owner,
        int rules,
        @Nullable String changedBy) implements Serializable {}

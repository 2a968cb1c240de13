package dk.enindgang.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact point as those see it who keep it right. */
public record PointView(
        UUID ref,
        long version,
        PointDetails details,
        @Nullable LocalDate verifiedOn,
        @Nullable String changedBy) implements Serializable {}

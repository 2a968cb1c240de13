package dk.enindgang.writing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One manuscript in a list. */
public record ManuscriptRow(
        UUID ref,
        String slug,
        String title,
        ManuscriptStatus status,
        String author,
        Instant changedAt,
        @Nullable LocalDate effectiveOn,
        @Nullable Integer edition)
        implements Serializable {}

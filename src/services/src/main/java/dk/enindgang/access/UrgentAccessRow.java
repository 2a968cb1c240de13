package dk.enindgang.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Urgent access as its reviewer sees it; the names are put to it by whoever shows it. */
public record UrgentAccessRow(
        UUID ref,
        UUID person,
        UUID employee,
        String reason,
        Instant begunAt,
        Instant endsAt,
        @Nullable Verdict verdict,
        String verdictNote)
        implements Serializable {}

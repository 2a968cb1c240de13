package dk.enindgang.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Urgent access as its reviewer sees it; the names are put to it by whoever shows it, and the person's only where it is led:
 * where her units work with the person.
 */
public record UrgentAccessRow(
        UUID ref,
        UUID person,
        UUID employee,
        String reason,
        Instant begunAt,
        Instant endsAt,
        @Nullable Verdict verdict,
        String verdictNote,
        boolean led)
        implements Serializable {}

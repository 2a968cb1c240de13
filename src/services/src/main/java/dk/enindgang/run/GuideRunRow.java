package dk.enindgang.run;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A line of “Mine handleguideforløb”. */
public record GuideRunRow(
        UUID ref,
        String title,
        int edition,
        RunStatus status,
        int answered,
        int steps,
        Instant startedAt,
        Instant touchedAt)
        implements Serializable {}

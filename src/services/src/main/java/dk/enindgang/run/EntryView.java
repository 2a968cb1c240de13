package dk.enindgang.run;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An answer as it is shown; {@code version} goes back with a change, {@code mine} says that the reader gave it. */
public record EntryView(UUID step, Outcome outcome, String note, String reason, Instant at, long version, boolean mine)
        implements Serializable {}

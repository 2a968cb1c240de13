package dk.enindgang.organisation;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written about a leave. */
public record LeaveDetails(
        LeaveKind kind, Period period, @Nullable UUID substitute) implements Serializable {}

package dk.enindgang.platform.outbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An event that could not be sent, for the one who decides what to do about it. */
public record OutgoingEventRow(
        UUID ref, String type, UUID subject, Instant occurredAt, Instant deadAt, int tries, String reason)
        implements Serializable {}

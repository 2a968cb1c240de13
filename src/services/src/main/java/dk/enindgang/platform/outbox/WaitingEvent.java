package dk.enindgang.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/** An event as it stands in the outbox, claimed by a relay. The id also gives the order. */
public record WaitingEvent(
        long id, UUID ref, UUID subject, String type, int schemaVersion, Instant occurredAt, String data, int tries) {}

package dk.enindgang.contact;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was a family's contact person from when to when, and why.
 *
 * @param talk with the family before she became it (R4); not held where it was not handed over
 */
public record ContactPeriodRow(
        UUID ref, String name, Instant begins, @Nullable Instant ends, ContactCause cause, String reason, Talk talk)
        implements Serializable {}

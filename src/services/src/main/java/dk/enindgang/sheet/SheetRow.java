package dk.enindgang.sheet;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit and its newest sheet.
 *
 * @param writtenAt missing where none has been written yet
 * @param file what the newest is called; empty where there is none
 * @param failedAt when it failed last; missing where nothing has since
 */
public record SheetRow(
        UUID unit,
        String name,
        @Nullable Instant writtenAt,
        String file,
        @Nullable Instant failedAt,
        @Nullable SheetFault fault)
        implements Serializable {}

package dk.enindgang.platform.outbox;

import java.time.Duration;

/** How many wait, how many are dead, and how long the first in line has waited. */
public record OutboxState(long waiting, long dead, Duration oldest) {

    /** From here on somebody should look. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    public boolean alarming() {
        return oldest.compareTo(PATIENCE) > 0;
    }
}

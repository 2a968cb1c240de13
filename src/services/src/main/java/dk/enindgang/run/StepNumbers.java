package dk.enindgang.run;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a step of a guide is used: how often it was done and not relevant, how many runs stopped after it, and how long it
 * usually takes from the answer before. Nothing where a group is too small to be told.
 */
public record StepNumbers(
        String number,
        String title,
        @Nullable Integer done,
        @Nullable Integer notRelevant,
        @Nullable Integer stopped,
        @Nullable Duration took,
        boolean slowest) {

    /** The share of those who did it, of a hundred; nothing where it is not told or nobody answered. */
    public @Nullable Integer share() {
        return done == null || notRelevant == null || done + notRelevant == 0
                ? null
                : Math.round(done * 100f / (done + notRelevant));
    }

    /** In whole days; a part of one counts. */
    public @Nullable Long days() {
        return took == null ? null : (took.toMinutes() + 24 * 60 - 1) / (24 * 60);
    }
}

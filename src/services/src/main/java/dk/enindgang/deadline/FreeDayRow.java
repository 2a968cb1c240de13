package dk.enindgang.deadline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which nobody has to answer: a public holiday, or a day the municipality is closed.
 *
 * @param holiday null for a closed day
 * @param closed the ref of the closed day, null for a public holiday
 * @param name what the municipality calls it; empty for a public holiday
 */
public record FreeDayRow(
        LocalDate day,
        @Nullable PublicHoliday holiday,
        @Nullable UUID closed,
        String name) implements Serializable {}

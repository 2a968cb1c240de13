package dk.enindgang.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of the law as people read it.
 *
 * @param validTo its last day, or null until further notice
 * @param amount null where there is nothing to count
 * @param paragraph null where it has not been verified
 */
public record StatutoryRow(
        StatutoryDeadline deadline,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer amount,
        @Nullable DeadlineUnit unit,
        String law,
        @Nullable String paragraph,
        @Nullable String url,
        String wording,
        LocalDate checkedOn) {}

package dk.enindgang.deadline;

import dk.enindgang.platform.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Counts a deadline (frist) from its trigger; knows nothing but the calendar (R3 to R6). */
public final class DeadlineEngine {

    /** The last moment of a day as people write it, and as it is kept. */
    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    private DeadlineEngine() {}

    /**
     * The last moment in which it is in time. Hours are real hours, also across the nights the clock is changed. All
     * other units end with their last day, at 23:59:59 in Denmark: what is done in that second is in time.
     *
     * @param trigger the moment that is counted from; its own day is not counted
     * @param amount 0 or more
     */
    public static Instant due(Instant trigger, DeadlineCounts counts, int amount, DeadlineUnit unit, WorkingDays days) {
        int signed = counts == DeadlineCounts.AFTER ? amount : -amount;
        return unit == DeadlineUnit.HOURS
                ? trigger.plus(Duration.ofHours(signed))
                : endOf(day(LocalDate.ofInstant(trigger, Clocks.DENMARK), signed, unit, days));
    }

    /** R5, R6: only working days pass over days on which nobody works; what the law counts otherwise is not moved. */
    private static LocalDate day(LocalDate from, int amount, DeadlineUnit unit, WorkingDays days) {
        return switch (unit) {
            case HOURS -> throw new IllegalArgumentException("Hours are no days");
            case CALENDAR_DAYS -> from.plusDays(amount);
            case WORKING_DAYS -> days.plusWorkingDays(from, amount);
            case WEEKS -> from.plusWeeks(amount);
            case MONTHS -> from.plusMonths(amount);
        };
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LAST).atZone(Clocks.DENMARK).toInstant();
    }
}

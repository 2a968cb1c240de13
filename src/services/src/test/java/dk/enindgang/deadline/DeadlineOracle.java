package dk.enindgang.deadline;

import dk.enindgang.platform.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The same deadlines counted another way: Easter by Gauss, holidays as distances from it, days one at a time, months by
 * hand. It shares nothing with the product but the question.
 */
final class DeadlineOracle {

    private final Set<LocalDate> closed;
    private final Map<Integer, Set<LocalDate>> years = new HashMap<>();

    DeadlineOracle(Set<LocalDate> closed) {
        this.closed = closed;
    }

    Instant due(Instant trigger, DeadlineCounts counts, int amount, DeadlineUnit unit) {
        int sign = counts == DeadlineCounts.BEFORE ? -1 : 1;
        if (unit == DeadlineUnit.HOURS) {
            return Instant.ofEpochSecond(trigger.getEpochSecond() + sign * 3600L * amount, trigger.getNano());
        }
        LocalDate day = trigger.atZone(Clocks.DENMARK).toLocalDate();
        LocalDate last = switch (unit) {
            case WORKING_DAYS -> workingDays(day, sign, amount);
            case WEEKS -> days(day, sign, 7 * amount);
            case MONTHS -> months(day, sign * amount);
            default -> days(day, sign, amount);
        };
        return last.plusDays(1).atStartOfDay(Clocks.DENMARK).toInstant().minusSeconds(1);
    }

    boolean works(LocalDate day) {
        // 1 January 1900 was a Monday.
        long weekday = (day.toEpochDay() - LocalDate.of(1900, 1, 1).toEpochDay()) % 7;
        return weekday < 5
                && !closed.contains(day)
                && !years.computeIfAbsent(day.getYear(), DeadlineOracle::holidays)
                        .contains(day);
    }

    private LocalDate workingDays(LocalDate from, int sign, int amount) {
        LocalDate day = from;
        int left = amount;
        while (left > 0) {
            day = day.plusDays(sign);
            left -= works(day) ? 1 : 0;
        }
        return day;
    }

    private static LocalDate days(LocalDate from, int sign, int amount) {
        LocalDate day = from;
        for (int i = 0; i < amount; i++) {
            day = sign > 0 ? day.plusDays(1) : day.minusDays(1);
        }
        return day;
    }

    private static LocalDate months(LocalDate from, int amount) {
        int months = from.getYear() * 12 + from.getMonthValue() - 1 + amount;
        int year = months / 12;
        int month = months % 12 + 1;
        return LocalDate.of(year, month, Math.min(from.getDayOfMonth(), length(year, month)));
    }

    private static int length(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int[] lengths = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return lengths[month - 1];
    }

    private static Set<LocalDate> holidays(int year) {
        LocalDate easter = easter(year);
        var days = new HashSet<LocalDate>();
        days.add(LocalDate.of(year, 1, 1));
        days.add(LocalDate.of(year, 12, 25));
        days.add(LocalDate.of(year, 12, 26));
        for (int distance : new int[] {-3, -2, 0, 1, 39, 49, 50}) {
            days.add(easter.plusDays(distance));
        }
        if (year < 2024) {
            days.add(easter.plusDays(26));
        }
        return days;
    }

    /** Gauss, for 1900 to 2099. */
    static LocalDate easter(int year) {
        int d = (19 * (year % 19) + 24) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        int march = 22 + d + e;
        if (d == 29 && e == 6) {
            march = 50;
        } else if (d == 28 && e == 6 && year % 19 > 10) {
            march = 49;
        }
        return LocalDate.of(year, 3, 1).plusDays(march - 1L);
    }
}

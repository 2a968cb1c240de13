package dk.enindgang.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Working days (hverdage): Monday to Friday, without the Danish public holidays and the days the municipality is closed
 * (R1, R2).
 */
public final class WorkingDays {

    /** Without days of the municipality's own. */
    public static final WorkingDays PUBLIC = new WorkingDays(Set.of());

    /** A few years are asked about all the time; what comes from far away is not kept. */
    private static final int YEARS_KEPT = 60;

    private static final Map<Integer, SortedMap<LocalDate, PublicHoliday>> KEPT = new ConcurrentHashMap<>();

    private final Set<LocalDate> closed;

    public WorkingDays(Set<LocalDate> closed) {
        this.closed = Set.copyOf(closed);
    }

    /** R1: the public holidays of a year, in order. */
    public static SortedMap<LocalDate, PublicHoliday> holidays(int year) {
        SortedMap<LocalDate, PublicHoliday> known = KEPT.get(year);
        if (known != null) {
            return known;
        }
        var holidays = new TreeMap<LocalDate, PublicHoliday>();
        for (Holiday holiday : Denmark.CALENDAR.getHolidays(Year.of(year))) {
            holidays.put(holiday.getDate(), PublicHoliday.called(holiday.getPropertiesKey()));
        }
        SortedMap<LocalDate, PublicHoliday> found = Collections.unmodifiableSortedMap(holidays);
        if (KEPT.size() < YEARS_KEPT) {
            KEPT.put(year, found);
        }
        return found;
    }

    /** R1, R2. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !isFree(day);
    }

    /** R1, R2: whether it is a public holiday or a closed day, on whatever weekday. */
    public boolean isFree(LocalDate day) {
        return closed.contains(day) || holidays(day.getYear()).containsKey(day);
    }

    /** The day so many working days later, or earlier where the number is below zero. The first day is not counted. */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        int step = Integer.signum(days);
        LocalDate day = from;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Read at the first question, by the thread of somebody who asks: there the server knows the application's files. */
    private static final class Denmark {

        private static final HolidayManager CALENDAR =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
    }
}

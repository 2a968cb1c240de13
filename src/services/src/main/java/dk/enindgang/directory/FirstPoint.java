package dk.enindgang.directory;

import dk.enindgang.directory.who.Days;
import dk.enindgang.directory.who.HolidayHours;
import dk.enindgang.directory.who.Span;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A contact point of a first start: name, use and number, with a stroke between. */
record FirstPoint(
        String written,
        ContactChannel channel,
        SortedMap<DayOfWeek, List<Span>> week,
        HolidayHours holidays,
        int ageFrom,
        int ageTo) {

    static FirstPoint always(String written) {
        var week = new TreeMap<DayOfWeek, List<Span>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, read("0-24"));
        }
        return point(written, ContactChannel.PHONE, week, HolidayHours.AS_USUAL);
    }

    /** When the others have gone home: nights, weekends and public holidays. */
    static FirstPoint onCall(String written) {
        var week = new TreeMap<DayOfWeek, List<Span>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, read(day.compareTo(DayOfWeek.FRIDAY) <= 0 ? "0-8, 15.30-24" : "0-24"));
        }
        return point(written, ContactChannel.ON_CALL, week, HolidayHours.AS_SUNDAY);
    }

    static FirstPoint weekdays(String written, String hours) {
        var week = new TreeMap<DayOfWeek, List<Span>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, read(hours));
            }
        }
        return point(written, ContactChannel.PHONE, week, HolidayHours.CLOSED);
    }

    private static FirstPoint point(
            String written, ContactChannel channel, SortedMap<DayOfWeek, List<Span>> week, HolidayHours holidays) {
        return new FirstPoint(written, channel, week, holidays, PointReach.UNBORN, PointReach.GROWN_UP);
    }

    private static List<Span> read(String hours) {
        return HoursText.day(hours).orElseThrow();
    }

    FirstPoint thursday(String hours) {
        var other = new TreeMap<>(week);
        other.put(DayOfWeek.THURSDAY, read(hours));
        return new FirstPoint(written, channel, other, holidays, ageFrom, ageTo);
    }

    FirstPoint ages(int from, int to) {
        return new FirstPoint(written, channel, week, holidays, from, to);
    }

    PointDetails details() {
        String[] part = written.split("/", -1);
        boolean acute = channel == ContactChannel.ON_CALL || holidays == HolidayHours.AS_USUAL;
        return new PointDetails(
                part[0],
                part[1],
                channel,
                part[2],
                new PointHours(week, new TreeMap<>(), holidays),
                new PointReach(Set.of(), ageFrom, ageTo, Days.ALL),
                PointBehind.NOBODY,
                acute);
    }
}

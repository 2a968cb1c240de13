package dk.enindgang.directory;

import dk.enindgang.directory.who.HolidayHours;
import dk.enindgang.directory.who.Span;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** When a contact point is open; a day that stands here without hours is closed. */
public record PointHours(
        SortedMap<DayOfWeek, List<Span>> week, SortedMap<LocalDate, List<Span>> days, HolidayHours holidays)
        implements Serializable {}

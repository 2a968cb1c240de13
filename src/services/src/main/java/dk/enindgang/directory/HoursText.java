package dk.enindgang.directory;

import dk.enindgang.directory.who.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hours as people type them: 8.00-12.00, 13-15.30; also 22-6 and 0-24. Empty where they cannot be read. R4. */
public final class HoursText {

    private static final int HOURS = 24;

    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?\\s*[-–]\\s*(\\d{1,2})(?:[.:](\\d{2}))?");
    private static final Pattern LINE = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\s*:?\\s*(.*)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})\\s*:?\\s*(.*)");
    private static final Pattern CLOSED = Pattern.compile("(?i)lukket|closed|-|");

    private HoursText() {}

    /** The hours of a day, in order; none is closed. */
    public static Optional<List<Span>> day(String typed) {
        var spans = new ArrayList<Span>();
        String text = typed.strip();
        if (CLOSED.matcher(text).matches()) {
            return Optional.of(List.of());
        }
        for (String part : text.split("\\s*(?:,|;| og | and )\\s*", -1)) {
            Matcher times = SPAN.matcher(part);
            if (!times.matches()) {
                return Optional.empty();
            }
            int begins = minute(times.group(1), times.group(2));
            int ends = minute(times.group(3), times.group(4));
            if (begins < 0 || begins >= Span.DAY || ends < 0 || (begins == ends && begins != 0)) {
                return Optional.empty();
            }
            spans.add(Span.between(begins, ends));
        }
        spans.sort(Comparator.comparing(Span::begins));
        return Optional.of(List.copyOf(spans));
    }

    private static int minute(String hour, @Nullable String minute) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        return m > 59 || h > HOURS || (h == HOURS && m > 0) ? -1 : h * 60 + m;
    }

    /** Days with hours of their own, a line each: 24.12.2026 9-12, or 24.12.2026 lukket. */
    public static Optional<SortedMap<LocalDate, List<Span>>> days(String typed) {
        var days = new TreeMap<LocalDate, List<Span>>();
        for (String line : typed.split("\\R", -1)) {
            if (line.isBlank()) {
                continue;
            }
            Optional<LocalDate> day = date(line.strip());
            Optional<List<Span>> spans = day(rest(line.strip()));
            if (day.isEmpty() || spans.isEmpty() || days.put(day.get(), spans.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(days);
    }

    private static Optional<LocalDate> date(String line) {
        Matcher danish = LINE.matcher(line);
        Matcher iso = ISO.matcher(line);
        try {
            if (danish.matches()) {
                return Optional.of(LocalDate.of(number(danish, 3), number(danish, 2), number(danish, 1)));
            }
            return iso.matches()
                    ? Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static String rest(String line) {
        Matcher danish = LINE.matcher(line);
        Matcher iso = ISO.matcher(line);
        return danish.matches() ? danish.group(4) : iso.matches() ? iso.group(4) : "?";
    }

    /** As it stands in the field of a day. */
    public static String written(List<Span> spans) {
        return spans.stream().map(Span::written).collect(Collectors.joining(", "));
    }

    /** As it stands in the field of the days with hours of their own; closed in the word that is given. */
    public static String written(SortedMap<LocalDate, List<Span>> days, String closed) {
        return days.entrySet().stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "%d.%d.%d %s",
                        one.getKey().getDayOfMonth(),
                        one.getKey().getMonthValue(),
                        one.getKey().getYear(),
                        one.getValue().isEmpty() ? closed : written(one.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /** What the field of a weekday is called. */
    public static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** The day whose hours stand there already, also from Sunday night into Monday; empty where no hour is there twice. */
    public static Optional<DayOfWeek> overlapping(SortedMap<DayOfWeek, List<Span>> week) {
        var minutes = new java.util.BitSet();
        int all = 7 * Span.DAY;
        for (var day : week.entrySet()) {
            for (Span span : day.getValue()) {
                int from = (day.getKey().getValue() - 1) * Span.DAY;
                for (int minute = span.begins(); minute < span.ends(); minute++) {
                    int at = (from + minute) % all;
                    if (minutes.get(at)) {
                        return Optional.of(day.getKey());
                    }
                    minutes.set(at);
                }
            }
        }
        return Optional.empty();
    }
}

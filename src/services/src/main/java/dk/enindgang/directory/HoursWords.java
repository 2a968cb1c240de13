package dk.enindgang.directory;

import dk.enindgang.directory.who.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The hours of a week in Danish, kept beside them for lists and paper: Mandag-torsdag 8.00-15.30, fredag 8.00-14.00. R4. */
final class HoursWords {

    private static final List<String> NAMES =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    private static final List<Span> WHOLE_DAY = List.of(new Span(0, Span.DAY));

    private HoursWords() {}

    static String of(Map<DayOfWeek, List<Span>> week) {
        List<List<Span>> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(week.getOrDefault(day, List.of()));
        }
        if (days.stream().allMatch(WHOLE_DAY::equals)) {
            return "Altid åbent";
        }
        var parts = new ArrayList<String>();
        for (int first = 0; first < days.size(); ) {
            int last = first;
            while (last + 1 < days.size() && days.get(last + 1).equals(days.get(first))) {
                last++;
            }
            if (!days.get(first).isEmpty()) {
                parts.add(named(first, last) + " " + times(days.get(first)));
            }
            first = last + 1;
        }
        return parts.isEmpty() ? "Ingen faste tider" : capital(String.join(", ", parts));
    }

    private static String named(int first, int last) {
        if (first == 0 && last == 4) {
            return "hverdage";
        }
        if (first == 0 && last == 6) {
            return "alle dage";
        }
        return first == last ? NAMES.get(first) : NAMES.get(first) + "-" + NAMES.get(last);
    }

    private static String times(List<Span> spans) {
        return spans.stream().map(Span::written).collect(Collectors.joining(" og "));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

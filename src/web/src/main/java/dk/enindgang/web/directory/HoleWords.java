package dk.enindgang.web.directory;

import dk.enindgang.directory.who.Band;
import dk.enindgang.directory.who.Coverage;
import dk.enindgang.directory.who.Gap;
import dk.enindgang.directory.who.Hole;
import dk.enindgang.directory.who.Span;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says a hole: 0-2 år, Nord: lørdag 28. november 8.00-16.00 svarer ingen. */
@ApplicationScoped
class HoleWords {

    private static final int WEEK = 7;

    /** So many days in a row are named by the first and the last of them. */
    private static final int ROW = 3;

    @Inject
    Words words;

    String say(Hole hole, Map<UUID, String> areas) {
        String when = when(hole.gaps());
        String who = ages(hole.ages());
        if (hole.areas().isEmpty()) {
            return capital(words.say("directory.coverage.hole", when, who));
        }
        String where = hole.areas().stream()
                .map(area -> areas.getOrDefault(area, ""))
                .sorted()
                .collect(Collectors.joining(", "));
        return capital(words.say("directory.coverage.holeIn", when, who, where));
    }

    /** Days with the same hours are named together. */
    String when(List<Gap> gaps) {
        Map<LocalDate, List<Gap>> days = new LinkedHashMap<>();
        gaps.forEach(
                gap -> days.computeIfAbsent(gap.day(), day -> new ArrayList<>()).add(gap));
        Map<String, List<LocalDate>> named = new LinkedHashMap<>();
        days.forEach((day, ofDay) ->
                named.computeIfAbsent(hours(ofDay), hours -> new ArrayList<>()).add(day));
        return named.entrySet().stream()
                .map(one -> days(one.getValue()) + " " + one.getKey())
                .collect(Collectors.joining("; "));
    }

    private String days(List<LocalDate> days) {
        if (days.size() == WEEK) {
            return words.say("directory.coverage.everyDay");
        }
        var parts = new ArrayList<String>();
        for (int first = 0; first < days.size(); ) {
            int last = first;
            while (last + 1 < days.size()
                    && days.get(last + 1).equals(days.get(last).plusDays(1))) {
                last++;
            }
            if (last - first + 1 >= ROW) {
                parts.add(words.say("directory.coverage.days", words.day(days.get(first)), words.day(days.get(last))));
            } else {
                days.subList(first, last + 1).forEach(day -> parts.add(words.day(day)));
            }
            first = last + 1;
        }
        return String.join(", ", parts);
    }

    /** The hours of one day: the whole of it, or from when to when. */
    String hours(List<Gap> ofDay) {
        if (ofDay.size() == 1 && ofDay.get(0).begins() == 0 && ofDay.get(0).ends() == Span.DAY) {
            return words.say("directory.coverage.wholeDay");
        }
        return ofDay.stream()
                .map(gap -> new Span(gap.begins(), gap.ends()).written())
                .collect(Collectors.joining(", "));
    }

    String ages(Band band) {
        int oldest = Coverage.BANDS.get(Coverage.BANDS.size() - 1).to();
        if (band.from() >= 0) {
            return words.say("frame.ages", band.from(), band.to());
        }
        if (band.to() == oldest) {
            return words.say("directory.coverage.allAges");
        }
        return band.to() < 0 ? words.say("directory.coverage.unborn") : words.say("frame.ages.unborn", band.to());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

package dk.enindgang.web.directory;

import dk.enindgang.directory.who.Band;
import dk.enindgang.directory.who.Gap;
import dk.enindgang.directory.who.Hole;
import dk.enindgang.directory.who.Span;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a hole: Lørdag 8.00-16.00 svarer ingen for 0-2-årige i Nord. */
@ApplicationScoped
class HoleWords {

    @Inject
    Words words;

    String say(Hole hole, Map<UUID, String> areas) {
        String when = when(hole.gaps());
        String who = ages(hole.ages());
        if (hole.areas().isEmpty()) {
            return words.say("directory.coverage.hole", when, who);
        }
        String where = hole.areas().stream()
                .map(area -> areas.getOrDefault(area, ""))
                .sorted()
                .collect(Collectors.joining(", "));
        return words.say("directory.coverage.holeIn", when, who, where);
    }

    /** For an age band: in which areas somebody always answers, and in which not. */
    List<String> cells(Band band, List<Hole> holes, Map<UUID, String> areas) {
        if (areas.isEmpty()) {
            return List.of(cell(band, null, holes, words.say("directory.coverage.everywhere")));
        }
        return areas.entrySet().stream()
                .map(area -> cell(band, area.getKey(), holes, area.getValue()))
                .toList();
    }

    private String cell(Band band, @Nullable UUID area, List<Hole> holes, String where) {
        boolean lacks = holes.stream()
                .filter(hole -> hole.ages().from() <= band.from()
                        && band.to() <= hole.ages().to())
                .anyMatch(hole ->
                        hole.areas().isEmpty() || (area != null && hole.areas().contains(area)));
        return words.say(lacks ? "directory.coverage.cell.hole" : "directory.coverage.cell.open", where);
    }

    /** Days with the same hours are named together. */
    String when(List<Gap> gaps) {
        Map<Object, List<Gap>> days = new LinkedHashMap<>();
        gaps.forEach(
                gap -> days.computeIfAbsent(gap.day(), day -> new ArrayList<>()).add(gap));
        Map<String, List<String>> named = new LinkedHashMap<>();
        days.values()
                .forEach(ofDay -> named.computeIfAbsent(hours(ofDay), hours -> new ArrayList<>())
                        .add(words.weekday(ofDay.get(0).day())));
        String all = named.entrySet().stream()
                .map(one -> String.join(", ", one.getValue()) + " " + one.getKey())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? all : all.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + all.substring(1);
    }

    private String hours(List<Gap> ofDay) {
        if (ofDay.size() == 1 && ofDay.get(0).begins() == 0 && ofDay.get(0).ends() == Span.DAY) {
            return words.say("directory.coverage.wholeDay");
        }
        return ofDay.stream()
                .map(gap -> new Span(gap.begins(), gap.ends()).written())
                .collect(Collectors.joining(", "));
    }

    String ages(Band band) {
        if (band.from() < 0) {
            return band.to() < 0 ? words.say("directory.coverage.unborn") : words.say("frame.ages.unborn", band.to());
        }
        return words.say("frame.ages", band.from(), band.to());
    }
}

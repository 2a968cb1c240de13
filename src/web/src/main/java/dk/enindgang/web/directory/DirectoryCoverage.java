package dk.enindgang.web.directory;

import dk.enindgang.directory.CoverageView;
import dk.enindgang.directory.Coverages;
import dk.enindgang.directory.who.Coverage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /directory/coverage}: where nobody answers, this week and in the week of Christmas. For DIRECTORY_EDITOR. */
@Named
@RequestScoped
public class DirectoryCoverage {

    /** The areas for one age band, each with whether somebody always answers. */
    public record Row(String ages, List<String> cells) {}

    /** What one situation lacks, in words, and all of it age by age and area by area. */
    public record Lack(UUID situation, String name, String owner, List<String> holes, List<Row> rows) {}

    /** A week: from which day, and the situations. */
    public record Week(String key, LocalDate first, List<Lack> lacks, int covered) {}

    @Inject
    Coverages coverages;

    @Inject
    HoleWords holeWords;

    @Inject
    Clock clock;

    private List<Week> weeks = List.of();

    public void load() {
        LocalDate today = LocalDate.now(clock);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<UUID, String> areas = coverages.areas();
        weeks = List.of(
                week("directory.coverage.week", monday, areas),
                week("directory.coverage.christmas", Coverages.christmas(today), areas));
    }

    private Week week(String key, LocalDate first, Map<UUID, String> areas) {
        List<CoverageView> all = coverages.list(first);
        List<Lack> lacks = all.stream()
                .filter(one -> !one.holes().isEmpty())
                .map(one -> new Lack(
                        one.situation(),
                        one.name(),
                        one.owner() == null ? "" : one.owner(),
                        one.holes().stream()
                                .map(hole -> holeWords.say(hole, areas))
                                .toList(),
                        rows(one, areas)))
                .toList();
        return new Week(key, first, lacks, all.size() - lacks.size());
    }

    private List<Row> rows(CoverageView one, Map<UUID, String> areas) {
        return Coverage.BANDS.stream()
                .map(band -> new Row(holeWords.ages(band), holeWords.cells(band, one.holes(), areas)))
                .toList();
    }

    public List<Week> getWeeks() {
        return weeks;
    }
}

package dk.enindgang.web.directory;

import dk.enindgang.directory.CoverageView;
import dk.enindgang.directory.Coverages;
import dk.enindgang.directory.who.Band;
import dk.enindgang.directory.who.Coverage;
import dk.enindgang.directory.who.Gap;
import dk.enindgang.directory.who.Hole;
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
import org.jspecify.annotations.Nullable;

/** {@code /directory/coverage}: where nobody answers, this week and in the week of Christmas. For DIRECTORY_EDITOR. */
@Named
@RequestScoped
public class DirectoryCoverage {

    private static final int LAST_DAY = 6;

    /** A day, and the hours in which nobody answers; without words where somebody always does. */
    public record Day(String day, String hours, List<Gap> gaps) {}

    /** An area for one age band; without a name it is the whole municipality. */
    public record Cell(@Nullable String area, boolean covered) {}

    /** The areas for one age band, each with whether somebody always answers. */
    public record Row(String ages, List<Cell> cells) {}

    /** What one situation lacks: in words, day by day along the hours, and age by age and area by area. */
    public record Lack(UUID situation, String name, String owner, List<String> holes, List<Day> days, List<Row> rows) {}

    /** A week: its days, the situations with holes, and those in which somebody always answers. */
    public record Week(String key, LocalDate first, LocalDate last, List<Lack> lacks, List<CoverageView> covered) {}

    @Inject
    Coverages coverages;

    @Inject
    HoleWords holeWords;

    @Inject
    HoleDays holeDays;

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
        return new Week(
                key,
                first,
                first.plusDays(LAST_DAY),
                all.stream()
                        .filter(one -> !one.holes().isEmpty())
                        .map(one -> lack(first, one, areas))
                        .toList(),
                all.stream().filter(one -> one.holes().isEmpty()).toList());
    }

    private Lack lack(LocalDate first, CoverageView one, Map<UUID, String> areas) {
        return new Lack(
                one.situation(),
                one.name(),
                one.owner() == null ? "" : one.owner(),
                one.holes().stream().map(hole -> holeWords.say(hole, areas)).toList(),
                holeDays.list(first, one.holes()),
                Coverage.BANDS.stream()
                        .map(band -> new Row(holeWords.ages(band), cells(band, one.holes(), areas)))
                        .toList());
    }

    private static List<Cell> cells(Band band, List<Hole> holes, Map<UUID, String> areas) {
        if (areas.isEmpty()) {
            return List.of(new Cell(null, covered(band, null, holes)));
        }
        return areas.entrySet().stream()
                .map(area -> new Cell(area.getValue(), covered(band, area.getKey(), holes)))
                .toList();
    }

    private static boolean covered(Band band, @Nullable UUID area, List<Hole> holes) {
        return holes.stream()
                .filter(hole -> hole.ages().from() <= band.from()
                        && band.to() <= hole.ages().to())
                .noneMatch(hole ->
                        hole.areas().isEmpty() || (area != null && hole.areas().contains(area)));
    }

    public List<Week> getWeeks() {
        return weeks;
    }
}

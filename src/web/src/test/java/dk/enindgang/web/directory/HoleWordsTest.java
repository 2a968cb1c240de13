package dk.enindgang.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.directory.who.Band;
import dk.enindgang.directory.who.Gap;
import dk.enindgang.directory.who.Hole;
import dk.enindgang.directory.who.Span;
import dk.enindgang.web.frame.FrameForTests;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** R10. */
class HoleWordsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final UUID NORTH = new UUID(0, 1);
    private static final Band SMALL = new Band(0, 2);

    private final HoleWords words = words();

    @Test
    void aHoleIsSaidWithItsDateAgesAndArea() {
        var hole = new Hole(List.of(new Gap(MONDAY.plusDays(5), 480, 960)), SMALL, List.of(NORTH));
        assertThat(words.say(hole, Map.of(NORTH, "Nord")))
                .isEqualTo("0-2 år, Nord: lørdag 28. november 8.00-16.00 svarer ingen.");
    }

    @Test
    void severalDaysInARowAreNamedByTheFirstAndTheLast() {
        List<Gap> weekdays = IntStream.range(0, 5)
                .mapToObj(day -> new Gap(MONDAY.plusDays(day), 840, 930))
                .toList();
        assertThat(words.say(new Hole(weekdays, new Band(-1, 25), List.of()), Map.of()))
                .isEqualTo("Alle aldre: mandag 23. november til fredag 27. november 14.00-15.30 svarer ingen.");
    }

    @Test
    void theWholeWeekIsEveryDay() {
        List<Gap> week = IntStream.range(0, 7)
                .mapToObj(day -> new Gap(MONDAY.plusDays(day), 0, Span.DAY))
                .toList();
        assertThat(words.say(new Hole(week, new Band(-1, -1), List.of()), Map.of()))
                .isEqualTo("Ufødte: alle dage hele dagen svarer ingen.");
    }

    @Test
    void daysWithHoursOfTheirOwnAreNamedApart() {
        List<Gap> gaps = List.of(
                new Gap(MONDAY, 0, 480), new Gap(MONDAY, 960, Span.DAY), new Gap(MONDAY.plusDays(6), 0, Span.DAY));
        assertThat(words.when(gaps))
                .isEqualTo("mandag 23. november 0.00-8.00, 16.00-24.00; søndag 29. november hele dagen");
    }

    @Test
    void eachDayOfTheWeekHasItsHoursWhomeverTheyAreAbout() {
        var days = new HoleDays();
        days.words = FrameForTests.words();
        days.holeWords = words;
        var small = new Hole(List.of(new Gap(MONDAY, 480, 600)), SMALL, List.of());
        var north = new Hole(List.of(new Gap(MONDAY, 540, 720)), new Band(3, 5), List.of(NORTH));
        List<DirectoryCoverage.Day> week = days.list(MONDAY, List.of(small, north));
        assertThat(week).hasSize(7);
        assertThat(week.get(0))
                .isEqualTo(
                        new DirectoryCoverage.Day("man. 23. nov.", "8.00-12.00", List.of(new Gap(MONDAY, 480, 720))));
        assertThat(week.get(6)).isEqualTo(new DirectoryCoverage.Day("søn. 29. nov.", "", List.of()));
    }

    private static HoleWords words() {
        var words = new HoleWords();
        words.words = FrameForTests.words();
        return words;
    }
}

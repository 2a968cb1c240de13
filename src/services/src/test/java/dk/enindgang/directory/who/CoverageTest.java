package dk.enindgang.directory.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SATURDAY = MONDAY.plusDays(5);
    private static final UUID NORTH = new UUID(0, 1);
    private static final UUID SOUTH = new UUID(0, 2);

    private final Coverage week = new Coverage(MONDAY, DENMARK, day -> false);

    @Test
    void whatIsAlwaysAnsweredHasNoHole() { // W7
        assertThat(week.holes(List.of(rule(-1, 25, Set.of())), List.of(NORTH, SOUTH)))
                .isEmpty();
    }

    @Test
    void withoutRulesTheWholeWeekIsOneHoleEverywhere() { // W7
        List<Hole> holes = week.holes(List.of(), List.of(NORTH, SOUTH));
        assertThat(holes).hasSize(1);
        assertThat(holes.get(0).ages()).isEqualTo(new Band(-1, 25));
        assertThat(holes.get(0).areas()).isEmpty();
        assertThat(holes.get(0).gaps()).hasSize(7).allMatch(gap -> gap.begins() == 0 && gap.ends() == Span.DAY);
    }

    @Test
    void aHoleIsNamedWithItsHoursAgesAndArea() { // W7
        WhoRule others = rule(3, 25, Set.of());
        WhoRule small = rule(-1, 2, Set.of(SOUTH));
        WhoRule north = without(SATURDAY.getDayOfWeek(), -1, 2, Set.of(NORTH));
        List<Hole> holes = week.holes(List.of(others, small, north), List.of(NORTH, SOUTH));
        assertThat(holes)
                .containsExactly(
                        new Hole(List.of(new Gap(SATURDAY, 8 * 60, 16 * 60)), new Band(-1, 2), List.of(NORTH)));
    }

    @Test
    void oneAgeWithoutAnAnswerIsAHoleOfItsBand() { // W7
        assertThat(week.holes(List.of(rule(-1, 4, Set.of()), rule(6, 25, Set.of())), List.of()))
                .extracting(Hole::ages)
                .containsExactly(new Band(3, 5));
    }

    @Test
    void aHolidayOnWhichAllAreClosedIsAHole() { // W3, W7
        var christmas = new Coverage(LocalDate.of(2026, 12, 21), DENMARK, LocalDate.of(2026, 12, 25)::equals);
        WhoRule always = rule(-1, 25, Set.of());
        var closed = new Opening(always.opening().week(), Map.of(), HolidayHours.CLOSED, Days.ALL, null, List.of());
        List<Hole> holes =
                christmas.holes(List.of(new WhoRule(RuleTime.ALWAYS, closed, true, -1, 25, Set.of())), List.of());
        assertThat(holes.get(0).gaps()).containsExactly(new Gap(LocalDate.of(2026, 12, 25), 0, Span.DAY));
    }

    @Test
    void aMailboxClosesNoHole() { // W7
        Opening open = rule(-1, 25, Set.of()).opening();
        WhoRule mail = new WhoRule(RuleTime.ALWAYS, open, false, -1, 25, Set.of());
        assertThat(week.holes(List.of(mail), List.of())).isEqualTo(week.holes(List.of(), List.of()));
    }

    @Test
    void theHourThatIsSkippedIsNoHole() { // W7
        var march = new Coverage(LocalDate.of(2027, 3, 22), DENMARK, day -> false);
        Map<DayOfWeek, List<Span>> spans =
                new EnumMap<>(rule(-1, 25, Set.of()).opening().week());
        spans.put(DayOfWeek.SUNDAY, List.of(new Span(0, 120), new Span(180, Span.DAY)));
        assertThat(march.holes(List.of(of(spans, -1, 25, Set.of())), List.of())).isEmpty();
    }

    private static WhoRule rule(int from, int to, Set<UUID> areas) {
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(new Span(0, Span.DAY)));
        }
        return of(week, from, to, areas);
    }

    private static WhoRule without(DayOfWeek day, int from, int to, Set<UUID> areas) {
        Map<DayOfWeek, List<Span>> week =
                new EnumMap<>(rule(from, to, areas).opening().week());
        week.put(day, List.of(new Span(0, 8 * 60), new Span(16 * 60, Span.DAY)));
        return of(week, from, to, areas);
    }

    private static WhoRule of(Map<DayOfWeek, List<Span>> week, int from, int to, Set<UUID> areas) {
        var opening = new Opening(week, Map.of(), HolidayHours.AS_USUAL, Days.ALL, null, List.of());
        return new WhoRule(RuleTime.ALWAYS, opening, true, from, to, areas);
    }
}

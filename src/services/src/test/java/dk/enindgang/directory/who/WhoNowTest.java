package dk.enindgang.directory.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoNowTest {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int CASES = 250;
    private static final int WALKED_DAYS = 6;
    private static final Asked ANYBODY = new Asked(null, Set.of());

    @Test
    void itSaysTheSameAsAnOracleThatWalksMinuteByMinute() { // W1-W6
        for (long seed = 0; seed < CASES; seed++) {
            var world = new RandomBeredskab(seed);
            var oracle = new SlowOracle(world.rules, world.asked, world.free, world.day, WALKED_DAYS);
            List<Turn> turns = new WhoNow(DENMARK, world.rules, world.asked, world.free::contains).at(world.moment);
            assertThat(turns.stream().filter(Turn::answers).map(Turn::rule))
                    .as("who answers, seed %d", seed)
                    .containsExactlyElementsOf(oracle.answering(world.moment));
            for (Turn turn : turns) {
                Instant slow = oracle.changes(world.moment, turn.rule());
                if (slow != null) {
                    assertThat(turn.changes())
                            .as("when that changes, seed %d, rule %d", seed, turn.rule())
                            .isEqualTo(slow);
                }
            }
        }
    }

    @Test
    void everyMinuteOfTheNightsTheClockIsChangedIsAsTheOracleSays() { // W1
        for (LocalDate day : List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31))) {
            List<WhoRule> rules = List.of(
                    always(RuleTime.OPEN_HOURS, "1.30-2.15"),
                    always(RuleTime.OPEN_HOURS, "2-3"),
                    always(RuleTime.OUT_OF_HOURS, "22-2.30"),
                    always(RuleTime.ALWAYS, "2.30-24"));
            var oracle = new SlowOracle(rules, ANYBODY, Set.of(), day, 2);
            var who = new WhoNow(DENMARK, rules, ANYBODY, one -> false);
            Instant midnight = day.atStartOfDay(DENMARK).toInstant();
            for (int minute = 0; minute < 300; minute++) {
                Instant then = midnight.plusSeconds(60L * minute);
                assertThat(who.answering(then).stream().boxed()).as("%s", then).isEqualTo(oracle.answering(then));
            }
        }
    }

    @Test
    void theHourThatIsSkippedInMarchIsNeverOpen() { // W1
        List<Turn> turns = ask("2027-03-28T01:59", always(RuleTime.ALWAYS, "2-3"));
        assertThat(turns.get(0).answers()).isFalse();
        assertThat(turns.get(0).changes()).isEqualTo(danish("2027-03-29T02:00"));
    }

    @Test
    void theHourThatComesTwiceInOctoberIsOpenTwice() { // W1
        WhoRule rule = always(RuleTime.ALWAYS, "2-2.30");
        Instant first = danish("2027-10-31T02:00");
        assertThat(ask(first, rule).get(0).changes()).isEqualTo(first.plusSeconds(30 * 60));
        assertThat(ask(first.plusSeconds(45 * 60), rule).get(0).changes()).isEqualTo(first.plusSeconds(3600));
        assertThat(ask(first.plusSeconds(3600), rule).get(0).answers()).isTrue();
    }

    @Test
    void hoursPastMidnightAndToMidnightHold() { // W2
        assertThat(ask("2026-11-25T02:00", always(RuleTime.ALWAYS, "22-6"))
                        .get(0)
                        .answers())
                .isTrue();
        assertThat(ask("2026-11-25T23:59", always(RuleTime.ALWAYS, "8-24"))
                        .get(0)
                        .changes())
                .isEqualTo(danish("2026-11-26T00:00"));
        assertThat(ask("2026-11-25T12:00", always(RuleTime.ALWAYS, "0-24"))
                        .get(0)
                        .changes())
                .isNull();
    }

    @Test
    void onChristmasEveTheOneOnCallAnswersFromMorningOn() { // W3, W6
        WhoRule office = rule(RuleTime.OPEN_HOURS, weekdays("8-15.30"), HolidayHours.CLOSED, null, List.of());
        WhoRule onCall = rule(RuleTime.OUT_OF_HOURS, week("0-24"), HolidayHours.AS_SUNDAY, null, List.of());
        var who = new WhoNow(DENMARK, List.of(office, onCall), ANYBODY, LocalDate.of(2026, 12, 24)::equals);
        List<Turn> turns = who.at(danish("2026-12-24T10:00"));
        assertThat(turns.get(0).rule()).isEqualTo(1);
        assertThat(turns.get(1).silence()).isEqualTo(Silence.FREE_DAY);
        assertThat(turns.get(1).changes()).isEqualTo(danish("2026-12-25T08:00"));
    }

    @Test
    void whoIsOnLeaveOrNoLongerEmployedDoesNotAnswer() { // W4
        var away = new Days(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27));
        WhoRule onLeave =
                rule(RuleTime.ALWAYS, weekdays("8-12"), HolidayHours.CLOSED, List.of(Days.ALL), List.of(away));
        WhoRule gone = rule(
                RuleTime.ALWAYS,
                weekdays("8-12"),
                HolidayHours.CLOSED,
                List.of(new Days(null, LocalDate.of(2026, 11, 1))),
                List.of());
        List<Turn> turns = ask("2026-11-25T09:00", onLeave, gone);
        assertThat(turns).extracting(Turn::silence).containsExactly(Silence.AWAY, Silence.AWAY);
        assertThat(turns.get(0).changes()).isEqualTo(danish("2026-11-30T08:00"));
        assertThat(turns.get(1).changes()).isNull();
    }

    @Test
    void whoIsForOutsideOpeningHoursWaitsWhileSomebodyIsOpen() { // W6
        List<Turn> turns =
                ask("2026-11-25T09:00", always(RuleTime.OUT_OF_HOURS, "0-24"), always(RuleTime.OPEN_HOURS, "8-12"));
        assertThat(turns.get(0).rule()).isEqualTo(1);
        assertThat(turns.get(1).silence()).isEqualTo(Silence.NOT_NEEDED);
        assertThat(turns.get(1).changes()).isEqualTo(danish("2026-11-25T12:00"));
    }

    @Test
    void aMailboxThatIsAlwaysOpenSilencesNobodyOnCall() { // W6
        WhoRule call = always(RuleTime.OUT_OF_HOURS, "0-24");
        WhoRule mail = new WhoRule(RuleTime.OPEN_HOURS, call.opening(), false, -1, 25, Set.of());
        assertThat(ask("2026-11-25T02:00", mail, call))
                .extracting(Turn::answers)
                .containsExactly(true, true);
    }

    private static List<Turn> ask(String wall, WhoRule... rules) {
        return ask(danish(wall), rules);
    }

    private static List<Turn> ask(Instant moment, WhoRule... rules) {
        return new WhoNow(DENMARK, List.of(rules), ANYBODY, day -> false).at(moment);
    }

    private static Instant danish(String wall) {
        return LocalDateTime.parse(wall).atZone(DENMARK).toInstant();
    }

    private static WhoRule always(RuleTime time, String hours) {
        return rule(time, week(hours), HolidayHours.AS_USUAL, null, List.of());
    }

    private static WhoRule rule(
            RuleTime time,
            Map<DayOfWeek, List<Span>> week,
            HolidayHours holidays,
            @Nullable List<Days> employed,
            List<Days> away) {
        var opening = new Opening(week, Map.of(), holidays, Days.ALL, employed, away);
        return new WhoRule(time, opening, true, -1, 25, Set.of());
    }

    private static Map<DayOfWeek, List<Span>> week(String hours) {
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        Stream.of(DayOfWeek.values()).forEach(day -> week.put(day, List.of(span(hours))));
        return week;
    }

    private static Map<DayOfWeek, List<Span>> weekdays(String hours) {
        Map<DayOfWeek, List<Span>> week = week(hours);
        week.remove(DayOfWeek.SATURDAY);
        week.remove(DayOfWeek.SUNDAY);
        return week;
    }

    private static Span span(String hours) {
        String[] ends = hours.split("-", -1);
        return Span.between(minute(ends[0]), minute(ends[1]));
    }

    private static int minute(String time) {
        String[] part = time.split("\\.", -1);
        return Integer.parseInt(part[0]) * 60 + (part.length == 1 ? 0 : Integer.parseInt(part[1]));
    }
}

package dk.enindgang.directory.who;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules, hours, leaves and holidays as chance has them, the same for the same seed. */
final class RandomBeredskab {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final List<UUID> AREAS = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));

    /** Days around which something is apt to go wrong: the clock is changed, Christmas, a leap day, New Year. */
    private static final List<LocalDate> HARD = List.of(
            LocalDate.of(2027, 3, 27),
            LocalDate.of(2027, 10, 30),
            LocalDate.of(2026, 12, 23),
            LocalDate.of(2028, 2, 28),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2026, 5, 13));

    final List<WhoRule> rules = new ArrayList<>();
    final Set<LocalDate> free = new HashSet<>();
    final Asked asked;
    final LocalDate day;
    final Instant moment;

    private final Random random;

    RandomBeredskab(long seed) {
        random = new Random(seed);
        day = HARD.get(random.nextInt(HARD.size())).plusDays(random.nextInt(3));
        moment = day.atStartOfDay(DENMARK).toInstant().plusSeconds(random.nextInt(25 * 3600));
        for (int ahead = -2; ahead < 12; ahead++) {
            if (random.nextInt(5) == 0) {
                free.add(day.plusDays(ahead));
            }
        }
        int many = 1 + random.nextInt(5);
        for (int at = 0; at < many; at++) {
            rules.add(rule());
        }
        asked = new Asked(random.nextInt(4) == 0 ? null : random.nextInt(27) - 1, areas());
    }

    private WhoRule rule() {
        int from = random.nextInt(10) - 1;
        int to = random.nextBoolean() ? 25 : from + random.nextInt(12);
        RuleTime time = RuleTime.values()[random.nextInt(3)];
        return new WhoRule(time, opening(), random.nextInt(3) > 0, random.nextBoolean() ? -1 : from, to, areas());
    }

    private Opening opening() {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek one : DayOfWeek.values()) {
            if (random.nextInt(4) > 0) {
                week.put(one, spans());
            }
        }
        Map<LocalDate, List<Span>> days = new HashMap<>();
        for (int at = 0; at < random.nextInt(4); at++) {
            days.put(near(), random.nextBoolean() ? List.of() : spans());
        }
        List<Days> away = new ArrayList<>();
        for (int at = 0; at < random.nextInt(3); at++) {
            away.add(period());
        }
        HolidayHours holidays = HolidayHours.values()[random.nextInt(3)];
        Days valid = random.nextInt(3) == 0 ? period() : Days.ALL;
        return new Opening(week, days, holidays, valid, employed(), away);
    }

    private @Nullable List<Days> employed() {
        return switch (random.nextInt(4)) {
            case 0 -> List.of(period(), period());
            case 1 -> List.of(Days.ALL);
            default -> null;
        };
    }

    /** Quarters of an hour mostly; often at night, where the clock is changed; some past midnight, some to 24.00. */
    private List<Span> spans() {
        var spans = new ArrayList<Span>();
        for (int at = 0; at < 1 + random.nextInt(2); at++) {
            int begins = random.nextInt(3) == 0 ? random.nextInt(16) * 15 : random.nextInt(1440);
            spans.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new Span(begins, 1440);
                        case 1 -> new Span(begins, begins + 1440);
                        default -> Span.between(begins, (begins + 15 + random.nextInt(900)) % 1440);
                    });
        }
        return spans;
    }

    private Days period() {
        LocalDate first = near();
        return new Days(
                random.nextInt(4) == 0 ? null : first,
                random.nextInt(4) == 0 ? null : first.plusDays(random.nextInt(3)));
    }

    private LocalDate near() {
        return day.plusDays(random.nextInt(9) - 2L);
    }

    private Set<UUID> areas() {
        var some = new HashSet<UUID>();
        AREAS.forEach(area -> {
            if (random.nextInt(3) == 0) {
                some.add(area);
            }
        });
        return some;
    }
}

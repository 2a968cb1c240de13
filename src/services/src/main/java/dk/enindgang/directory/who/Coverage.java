package dk.enindgang.directory.who;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The minutes of a week in which nobody answers in a situation, for each age band and area (dækning). W7. */
public final class Coverage {

    /** Where one age of a band has a hole, the band has. */
    public static final List<Band> BANDS = List.of(
            new Band(-1, -1),
            new Band(0, 2),
            new Band(3, 5),
            new Band(6, 9),
            new Band(10, 14),
            new Band(15, 17),
            new Band(18, 22),
            new Band(23, 25));

    private static final int DAYS = 7;
    private static final int WEEK = DAYS * Span.DAY;

    private final LocalDate first;
    private final Predicate<LocalDate> free;
    private final BitSet skipped = new BitSet(WEEK);

    /** @param first of the seven days
     * @param free says of a day whether it is a public holiday or one the municipality is closed on */
    public Coverage(LocalDate first, ZoneId zone, Predicate<LocalDate> free) {
        this.first = first;
        this.free = free;
        for (int minute = 0; minute < WEEK; minute++) {
            LocalDateTime wall = first.atStartOfDay().plusMinutes(minute);
            if (minute % 60 == 0 && zone.getRules().getValidOffsets(wall).isEmpty()) {
                skipped.set(minute, minute + 60);
            }
        }
    }

    /** The holes of one situation, the same hours together. W7.
     *
     * @param areas all there are; none is one that is everywhere */
    public List<Hole> holes(List<WhoRule> rules, Collection<UUID> areas) {
        List<BitSet> open = rules.stream().map(rule -> open(rule.opening())).toList();
        var found = new LinkedHashMap<List<Gap>, Map<Band, List<UUID>>>();
        for (Band band : BANDS) {
            if (areas.isEmpty()) {
                put(found, gaps(silent(rules, open, band, Set.of())), band, List.of());
            }
            for (UUID area : areas) {
                put(found, gaps(silent(rules, open, band, Set.of(area))), band, List.of(area));
            }
        }
        var holes = new ArrayList<Hole>();
        found.forEach((gaps, bands) -> holes.addAll(together(gaps, bands, areas.size())));
        return holes;
    }

    private static void put(Map<List<Gap>, Map<Band, List<UUID>>> found, List<Gap> gaps, Band band, List<UUID> area) {
        if (!gaps.isEmpty()) {
            found.computeIfAbsent(gaps, one -> new LinkedHashMap<>())
                    .computeIfAbsent(band, one -> new ArrayList<>())
                    .addAll(area);
        }
    }

    /** Bands that follow each other in the same areas are one. */
    private static List<Hole> together(List<Gap> gaps, Map<Band, List<UUID>> bands, int areas) {
        var holes = new ArrayList<Hole>();
        bands.forEach((band, where) -> {
            List<UUID> named = where.size() == areas ? List.of() : List.copyOf(where);
            Hole last = holes.isEmpty() ? null : holes.get(holes.size() - 1);
            if (last != null
                    && last.ages().to() + 1 == band.from()
                    && last.areas().equals(named)) {
                holes.set(holes.size() - 1, new Hole(gaps, new Band(last.ages().from(), band.to()), named));
            } else {
                holes.add(new Hole(gaps, band, named));
            }
        });
        return holes;
    }

    private BitSet silent(List<WhoRule> rules, List<BitSet> open, Band band, Set<UUID> area) {
        var silent = new BitSet(WEEK);
        for (int age = band.from(); age <= band.to(); age++) {
            var asked = new Asked(age, area);
            var answered = new BitSet(WEEK);
            answered.or(skipped);
            IntStream.range(0, rules.size())
                    .filter(at -> rules.get(at).met()
                            && rules.get(at).fits(asked)
                            && (!area.isEmpty() || rules.get(at).areas().isEmpty()))
                    .forEach(at -> answered.or(open.get(at)));
            answered.flip(0, WEEK);
            silent.or(answered);
        }
        return silent;
    }

    /** The minutes of the week in which it answers. W1-W4. */
    private BitSet open(Opening opening) {
        var open = new BitSet(WEEK);
        for (int day = -1; day < DAYS; day++) {
            for (Span span : opening.spans(first.plusDays(day), free)) {
                int begins = Math.max(0, day * Span.DAY + span.begins());
                int ends = Math.min(WEEK, day * Span.DAY + span.ends());
                if (ends > begins) {
                    open.set(begins, ends);
                }
            }
        }
        for (int day = 0; day < DAYS; day++) {
            if (!opening.isHere(first.plusDays(day))) {
                open.clear(day * Span.DAY, (day + 1) * Span.DAY);
            }
        }
        return open;
    }

    private List<Gap> gaps(BitSet silent) {
        var gaps = new ArrayList<Gap>();
        for (int day = 0; day < DAYS; day++) {
            int until = (day + 1) * Span.DAY;
            int from = silent.nextSetBit(day * Span.DAY);
            while (from >= 0 && from < until) {
                int ends = Math.min(silent.nextClearBit(from), until);
                gaps.add(new Gap(first.plusDays(day), from - day * Span.DAY, ends - day * Span.DAY));
                from = silent.nextSetBit(ends);
            }
        }
        return gaps;
    }
}

package dk.enindgang.directory.who;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who answers, in the order they are to be tried (hvem kontakter jeg). W1-W6. */
public final class WhoNow {

    /** Whoever does not answer within so many days is not waited for. */
    static final int HORIZON = 40;

    private final ZoneId zone;
    private final List<WhoRule> rules;
    private final List<Integer> fitting;
    private final Predicate<LocalDate> free;

    /** @param free says of a day whether it is a public holiday or one the municipality is closed on */
    public WhoNow(ZoneId zone, List<WhoRule> rules, Asked asked, Predicate<LocalDate> free) {
        this.zone = zone;
        this.rules = List.copyOf(rules);
        this.fitting = IntStream.range(0, rules.size())
                .filter(at -> rules.get(at).fits(asked))
                .boxed()
                .toList();
        this.free = free;
    }

    /** First those who answer, in the order of the rules; then the others, who opens first before who opens later. */
    public List<Turn> at(Instant moment) {
        BitSet now = answering(moment);
        Instant[] changes = changes(moment, now);
        var turns = new ArrayList<Turn>();
        for (int at : fitting) {
            Silence silence = now.get(at) ? null : silence(at, moment);
            turns.add(new Turn(at, silence, changes[at]));
        }
        turns.sort(Comparator.comparing((Turn turn) -> !turn.answers())
                .thenComparing(turn -> turn.answers() ? Instant.MIN : far(turn.changes()))
                .thenComparing(Turn::rule));
        return turns;
    }

    private static Instant far(@Nullable Instant moment) {
        return moment == null ? Instant.MAX : moment;
    }

    /** The rules somebody answers by. W6. */
    BitSet answering(Instant moment) {
        LocalDateTime wall = LocalDateTime.ofInstant(moment, zone);
        var open = new BitSet();
        boolean inHours = false;
        for (int at : fitting) {
            if (rules.get(at).opening().silence(wall, free).isEmpty()) {
                open.set(at);
                inHours |= rules.get(at).met() && rules.get(at).time() == RuleTime.OPEN_HOURS;
            }
        }
        if (inHours) {
            fitting.stream()
                    .filter(at -> rules.get(at).time() == RuleTime.OUT_OF_HOURS)
                    .forEach(open::clear);
        }
        return open;
    }

    private Silence silence(int at, Instant moment) {
        Optional<Silence> own = rules.get(at).opening().silence(LocalDateTime.ofInstant(moment, zone), free);
        return own.orElse(Silence.NOT_NEEDED);
    }

    /** When each rule says something else for the first time. */
    private Instant[] changes(Instant moment, BitSet now) {
        var changes = new Instant[rules.size()];
        LocalDate first = LocalDate.ofInstant(moment, zone);
        int open = fitting.size();
        for (int days = 0; days < HORIZON && open > 0; days++) {
            for (Instant candidate : edges(first.plusDays(days)).tailSet(moment.plusNanos(1))) {
                BitSet then = answering(candidate);
                then.xor(now);
                for (int at : fitting) {
                    if (changes[at] == null && then.get(at)) {
                        changes[at] = candidate;
                        open--;
                    }
                }
            }
        }
        return changes;
    }

    /** The moments of a day at which somebody may begin or stop. W1, W4: midnight, and where the clock is changed. */
    private SortedSet<Instant> edges(LocalDate day) {
        var edges = new TreeSet<Instant>();
        LocalDateTime midnight = day.atStartOfDay();
        add(edges, midnight);
        for (int at : fitting) {
            Opening opening = rules.get(at).opening();
            for (Span span : opening.spans(day, free)) {
                add(edges, midnight.plusMinutes(span.begins()));
                add(edges, midnight.plusMinutes(span.ends()));
            }
            for (Span span : opening.spans(day.minusDays(1), free)) {
                add(edges, midnight.minusDays(1).plusMinutes(span.ends()));
            }
        }
        Instant from = midnight.atZone(zone).toInstant();
        Optional.ofNullable(zone.getRules().nextTransition(from))
                .map(ZoneOffsetTransition::getInstant)
                .ifPresent(edges::add);
        Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new TreeSet<>(edges.subSet(from, until));
    }

    /** A time that comes twice counts twice; one that is skipped is where the clock jumps. */
    private void add(SortedSet<Instant> edges, LocalDateTime wall) {
        var offsets = zone.getRules().getValidOffsets(wall);
        if (offsets.isEmpty()) {
            edges.add(zone.getRules().getTransition(wall).getInstant());
        }
        offsets.forEach(offset -> edges.add(wall.toInstant(offset)));
    }
}

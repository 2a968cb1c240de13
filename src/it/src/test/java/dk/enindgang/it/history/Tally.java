package dk.enindgang.it.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How often there is what. */
final class Tally {

    private final Map<String, Long> counts = new HashMap<>();

    static <T> Tally of(Collection<T> things, Function<T, String> what) {
        var tally = new Tally();
        things.forEach(thing -> tally.counts.merge(what.apply(thing), 1L, Long::sum));
        return tally;
    }

    long count(String what) {
        return counts.getOrDefault(what, 0L);
    }

    Set<String> all() {
        return counts.keySet();
    }

    /** Two words as one. */
    static String both(String one, String other) {
        return one + " / " + other;
    }
}

package dk.enindgang.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** What changed between two editions, in memory: neither of them ever changes, so they are compared once. */
@ApplicationScoped
class ChangeShelf {

    /** Far more than there are editions that somebody still follows; a guard against growth, nothing to tune. */
    private static final int ROOM = 200;

    private final Map<Pair, List<Difference>> known = new ConcurrentHashMap<>();

    private record Pair(String slug, int from, int to) {}

    List<Difference> get(String slug, int from, int to, IntFunction<Optional<String>> texts) {
        var pair = new Pair(slug, from, to);
        List<Difference> differences = known.get(pair);
        if (differences == null) {
            differences = texts.apply(from)
                    .flatMap(before -> texts.apply(to).map(after -> Differences.between(slug, before, after)))
                    .orElse(List.of());
            if (known.size() >= ROOM) {
                known.clear();
            }
            known.put(pair, differences);
        }
        return differences;
    }
}

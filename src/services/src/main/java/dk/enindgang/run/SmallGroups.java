package dk.enindgang.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps numbers from telling about somebody (R15). The groups given are all there are of a whole that can be known, so where
 * a single one is hidden the next smallest is hidden too: else it could be worked out. An empty group is nobody.
 */
final class SmallGroups {

    /** A group of fewer is hidden. */
    static final int LEAST = 5;

    private SmallGroups() {}

    /** The same numbers, those that are hidden as nothing. */
    static List<@Nullable Integer> hide(List<Integer> groups) {
        List<Integer> smallestFirst = IntStream.range(0, groups.size())
                .boxed()
                .filter(i -> groups.get(i) > 0)
                .sorted(Comparator.comparing(groups::get))
                .toList();
        long small = smallestFirst.stream().filter(i -> groups.get(i) < LEAST).count();
        long hidden = small == 1 ? 2 : small;
        List<@Nullable Integer> shown = new ArrayList<>(groups);
        smallestFirst.stream().limit(hidden).forEach(i -> shown.set(i, null));
        return shown;
    }
}

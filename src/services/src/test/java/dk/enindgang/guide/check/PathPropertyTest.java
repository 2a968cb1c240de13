package dk.enindgang.guide.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Guides by chance, the same ones each time: those that pass keep what R3 promises, and the others deserve their STOP. */
class PathPropertyTest {

    private static final int GUIDES = 20_000;

    private static final CheckContext CONTEXT = CheckContext.of(Set.of("proeve", "anden"));

    @Test
    void whoeverDoesNotGiveTheSameAnswersForeverComesToAnEnd() { // R3
        int passed = 0;
        for (int seed = 0; seed < GUIDES; seed++) {
            var random = new Random(seed);
            Map<String, Object> guide = byChance(random);
            if (stops(guide).isEmpty()) {
                passed++;
                var paths = new Paths(Place.of(guide));
                for (int entry : paths.entries()) {
                    assertThat(walk(paths, entry, random)).as("seed " + seed).isTrue();
                }
            }
        }
        assertThat(passed).as("some pass").isBetween(GUIDES / 50, GUIDES - GUIDES / 50);
    }

    @Test
    void fromEveryStepOfAGuideThatPassesTheEndIsNoFurtherThanItHasSteps() { // R3
        for (int seed = 0; seed < GUIDES; seed++) {
            Map<String, Object> guide = byChance(new Random(seed));
            if (stops(guide).isEmpty()) {
                var paths = new Paths(Place.of(guide));
                int steps = paths.steps().size();
                for (int step = 0; step < steps; step++) {
                    assertThat(distance(paths, step))
                            .as("seed " + seed + ", step " + step)
                            .isBetween(1, steps);
                }
            }
        }
    }

    @Test
    void whatIsStoppedForALoopOrADeadEndNeverEnds() { // R3
        for (int seed = 0; seed < GUIDES; seed++) {
            Map<String, Object> guide = byChance(new Random(seed));
            var paths = new Paths(Place.of(guide));
            for (Finding finding : stops(guide)) {
                if (finding.key().endsWith(".loop") || finding.key().endsWith(".deadEnd")) {
                    int step = Integer.parseInt(finding.pointer().replaceAll("\\D", ""));
                    assertThat(distance(paths, step)).as("seed " + seed).isEqualTo(Integer.MAX_VALUE);
                }
            }
        }
    }

    /**
     * Takes the answers of a step in turn, beginning with any of them. A step that is d away from the end is come to no
     * more than k to the power of d times, where no step has more than k ways.
     */
    private static boolean walk(Paths paths, int entry, Random random) {
        var turns = new HashMap<Integer, Integer>();
        int steps = paths.steps().size();
        int most = 1;
        for (int step = 0; step < steps; step++) {
            turns.put(step, random.nextInt(5));
            most = Math.max(most, paths.onward(step).size());
        }
        int here = entry;
        for (long moves = 0; moves <= steps * (long) Math.pow(most, steps); moves++) {
            List<Integer> onward = paths.onward(here);
            int turn = turns.merge(here, 1, Integer::sum);
            here = onward.get(turn % onward.size());
            if (here == Paths.OUT) {
                return true;
            }
        }
        return false;
    }

    /** By trying ever longer ways, which is slow and simple. */
    private static int distance(Paths paths, int from) {
        Set<Integer> here = Set.of(from);
        for (int moves = 1; moves <= paths.steps().size(); moves++) {
            var next = new java.util.HashSet<Integer>();
            here.stream().filter(step -> step >= 0).forEach(step -> next.addAll(paths.onward(step)));
            if (next.contains(Paths.OUT)) {
                return moves;
            }
            here = next;
        }
        return Integer.MAX_VALUE;
    }

    private static List<Finding> stops(Map<String, Object> guide) {
        return GuideCheck.check(guide, CONTEXT).stream()
                .filter(finding -> finding.severity() == Severity.STOP)
                .toList();
    }

    private static Map<String, Object> byChance(Random random) {
        boolean levelled = random.nextBoolean();
        Written guide = levelled ? Written.withLevels(0, 1) : Written.aGuide();
        int steps = 1 + random.nextInt(6);
        for (int i = 1; i <= steps; i++) {
            int ways = random.nextInt(3) + (i == steps ? 1 : 0);
            String kind = ways > 0 && random.nextInt(3) > 0 ? "DECIDE" : "OBSERVE";
            String[] next = random.ints(ways, 0, steps + 3)
                    .mapToObj(to -> to == 0 ? "end" : to > steps ? "anden" : number(to, steps, levelled))
                    .toArray(String[]::new);
            guide.step(number(i, steps, levelled), kind, next);
        }
        return guide.tree();
    }

    private static String number(int step, int steps, boolean levelled) {
        if (!levelled) {
            return Integer.toString(step);
        }
        return (step * 2 > steps + 1 ? "1." : "0.") + step;
    }
}

package dk.enindgang.bench;

import dk.enindgang.guide.check.CheckContext;
import dk.enindgang.guide.check.GuideCheck;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The machine's check of a handleguide of 200 steps, as it runs with each change while one writes. */
final class CheckFigures {

    private static final int STEPS = 200;
    private static final int WARM = 200;
    private static final int COUNT = 20;
    private static final double GOAL_MILLIS = 500;
    private static final String SENTENCE = "Tal med barnet, og lyt mere, end du taler. ";

    private final Report report;
    private final int rounds;

    CheckFigures(Report report, int rounds) {
        this.report = report;
        this.rounds = rounds;
    }

    void measure() {
        Report.say("a guide of 200 steps is checked");
        Map<String, Object> guide = guide();
        double first = wall(guide, 1);
        for (int i = 0; i < WARM; i++) {
            check(guide);
        }
        List<Double> walls = new ArrayList<>();
        List<Double> cpus = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            walls.add(wall(guide, COUNT));
            cpus.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6 / COUNT);
        }
        report.add(
                "check",
                "a guide of 200 steps, 340 KB of text",
                Spread.of(cpus).in("ms CPU") + ", wall " + Spread.of(walls).in("ms") + ", the very first "
                        + Math.round(first) + " ms",
                "–",
                "–",
                "≤ 500 ms",
                Math.max(first, Spread.of(walls).greatest()) <= GOAL_MILLIS);
    }

    private static double wall(Map<String, Object> guide, int times) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            check(guide);
        }
        return (System.nanoTime() - start) / 1e6 / times;
    }

    private static void check(Map<String, Object> guide) {
        int found = GuideCheck.check(guide, CheckContext.of(Set.of())).size();
        if (found != 0) {
            throw new IllegalStateException(found + " findings");
        }
    }

    /** Each step asks, and leads on or to the end. */
    private static Map<String, Object> guide() {
        List<Object> steps = new ArrayList<>();
        for (int i = 1; i <= STEPS; i++) {
            var step = new LinkedHashMap<String, Object>();
            step.put("number", Integer.toString(i));
            step.put("kind", i == STEPS ? "CLOSE" : "DECIDE");
            step.put("who", "Dig");
            Map<String, Object> end = Map.of("when", "Færdig", "end", true);
            Map<String, Object> on = Map.of("when", "Videre", "step", Integer.toString(i + 1));
            step.put("next", i == STEPS ? List.of(end) : List.of(on, end));
            step.put("instruction", SENTENCE.repeat(40));
            steps.add(step);
        }
        return Map.of("slug", "maal", "title", "Mål", "steps", steps);
    }
}

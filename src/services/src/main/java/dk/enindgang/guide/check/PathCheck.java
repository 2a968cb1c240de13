package dk.enindgang.guide.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Follows every way through a guide, each step once, without calling itself: however large it is (R2, R3, R9). */
final class PathCheck {

    private final Paths paths;
    private final CheckContext context;
    private final String slug;
    private final List<Finding> found;
    private final List<List<Integer>> onward = new ArrayList<>();

    PathCheck(Place guide, CheckContext context, List<Finding> found) {
        this.paths = new Paths(guide);
        this.context = context;
        this.slug = guide.at("slug").text();
        this.found = found;
    }

    void check() {
        if (paths.steps().isEmpty()) {
            found.add(Finding.stop("/steps", "guide.check.noSteps"));
            return;
        }
        for (int i = 0; i < paths.steps().size(); i++) {
            paths.steps().get(i).at("next").items().forEach(this::way);
            onward.add(paths.onward(i));
            ends(i);
        }
        unreachable();
        loops();
    }

    private void way(Place way) {
        long targets = Stream.of("step", "level", "guide", "end")
                .filter(target -> way.at(target).has())
                .count();
        String guide = way.at("guide").text();
        Integer level = way.at("level").number();
        if (targets != 1) {
            found.add(Finding.stop(way.pointer(), "guide.check.way"));
        } else if (way.at("step").has() && !paths.knowsStep(way.at("step").text())) {
            found.add(Finding.stop(
                    way.pointer(), "guide.check.unknown.step", way.at("step").text()));
        } else if (level != null && !paths.knowsLevel(level)) {
            found.add(Finding.stop(way.pointer(), "guide.check.unknown.level", level));
        } else if (!guide.isEmpty() && !context.guides().containsKey(guide)) {
            found.add(Finding.stop(way.pointer(), "guide.check.unknown.guide", guide));
        } else if (!guide.isEmpty() && !way.at("escape").yes() && !context.ends(guide, slug)) {
            found.add(Finding.stop(way.pointer(), "guide.check.circle", guide));
        }
    }

    private void ends(int step) {
        String pointer = paths.steps().get(step).pointer();
        if (paths.isDecision(step) && paths.ways(step).isEmpty()) {
            found.add(Finding.stop(pointer, "guide.check.noAnswers", paths.number(step)));
        } else if (onward.get(step).isEmpty()) {
            found.add(Finding.stop(pointer, "guide.check.deadEnd", paths.number(step)));
        }
    }

    private void unreachable() {
        var reached = new BitSet();
        spread(paths.entries(), onward, reached);
        for (int i = 0; i < onward.size(); i++) {
            if (!reached.get(i)) {
                found.add(Finding.stop(paths.steps().get(i).pointer(), "guide.check.unreachable", paths.number(i)));
            }
        }
    }

    /** Steps from which nothing but themselves can be reached; a dead end or a broken way has been told already. */
    private void loops() {
        var backward = new ArrayList<List<Integer>>();
        onward.forEach(step -> backward.add(new ArrayList<>()));
        var last = new ArrayList<Integer>();
        for (int i = 0; i < onward.size(); i++) {
            if (onward.get(i).isEmpty() || onward.get(i).stream().anyMatch(target -> target < 0)) {
                last.add(i);
            }
            for (int target : onward.get(i)) {
                if (target >= 0) {
                    backward.get(target).add(i);
                }
            }
        }
        var free = new BitSet();
        spread(last, backward, free);
        var told = new BitSet();
        for (int i = 0; i < onward.size(); i++) {
            if (!free.get(i) && !told.get(i)) {
                spread(List.of(i), onward, told);
                found.add(Finding.stop(paths.steps().get(i).pointer(), "guide.check.loop", paths.number(i)));
            }
        }
    }

    private static void spread(List<Integer> from, List<List<Integer>> ways, BitSet reached) {
        Deque<Integer> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            int step = open.remove();
            if (step >= 0 && !reached.get(step)) {
                reached.set(step);
                open.addAll(ways.get(step));
            }
        }
    }
}

package dk.enindgang.guide.check;

import dk.enindgang.guide.file.GuideNumbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of a guide and where each leads (R2). A step is known by its place in the list. */
final class Paths {

    /** A way on that leaves the steps: the guide is finished, or another goes on. */
    static final int OUT = -1;

    /** A way on nobody can follow. */
    static final int NOWHERE = -2;

    private final List<Place> steps;
    private final boolean levelled;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> firstOfLevel = new HashMap<>();
    private final Map<Integer, Integer> following = new HashMap<>();
    private final Set<String> guides = new HashSet<>();
    private boolean finishes;

    Paths(Place guide) {
        steps = guide.at("steps").items();
        levelled = !guide.at("levels").items().isEmpty();
        var last = new HashMap<Integer, Integer>();
        for (int i = 0; i < steps.size(); i++) {
            numbers.putIfAbsent(number(i), i);
            if (isAside(i)) {
                continue;
            }
            Integer level = levelled ? GuideNumbers.level(number(i)) : null;
            int key = level == null ? OUT : level;
            firstOfLevel.putIfAbsent(key, i);
            Integer before = last.put(key, i);
            if (before != null) {
                following.put(before, i);
            }
        }
    }

    List<Place> steps() {
        return steps;
    }

    String number(int step) {
        return steps.get(step).at("number").text();
    }

    /** A step for all levels: one comes to it from anywhere and goes back. */
    boolean isAside(int step) {
        return number(step).startsWith("U") || (levelled && GuideNumbers.level(number(step)) == null);
    }

    boolean isDecision(int step) {
        return steps.get(step).at("kind").says("DECIDE");
    }

    /** The ways on that are written; an escape leaves for good and is no way on. */
    List<Place> ways(int step) {
        return steps.get(step).at("next").items().stream()
                .filter(way -> !way.at("escape").yes())
                .toList();
    }

    /** Where one begins: at the first step of the lowest level, and anywhere a step for all levels is needed. */
    List<Integer> entries() {
        var entries = new ArrayList<Integer>();
        firstOfLevel.keySet().stream()
                .min(Integer::compare)
                .map(firstOfLevel::get)
                .ifPresent(entries::add);
        for (int i = 0; i < steps.size(); i++) {
            if (isAside(i)) {
                entries.add(i);
            }
        }
        return entries;
    }

    /** R2: all places the step leads on to; none is a dead end. */
    List<Integer> onward(int step) {
        var targets = new ArrayList<Integer>();
        for (Place way : ways(step)) {
            targets.add(target(way));
        }
        Integer next = following.get(step);
        if (next != null && (targets.isEmpty() || !isDecision(step))) {
            targets.add(next);
        }
        if (targets.isEmpty() && isAside(step)) {
            targets.add(OUT);
        }
        return targets;
    }

    /** A step, {@link #OUT} or {@link #NOWHERE}. */
    int target(Place way) {
        if (way.at("end").yes()) {
            finishes = true;
            return OUT;
        }
        String guide = way.at("guide").text();
        if (!guide.isEmpty()) {
            guides.add(guide);
            return OUT;
        }
        Integer level = way.at("level").number();
        Integer found = level == null ? numbers.get(way.at("step").text()) : firstOfLevel.get(level);
        return found == null ? NOWHERE : found;
    }

    boolean knowsStep(String number) {
        return numbers.containsKey(number);
    }

    boolean knowsLevel(@Nullable Integer level) {
        return firstOfLevel.containsKey(level);
    }

    /** What others must know of this guide. */
    Outline outline() {
        for (int i = 0; i < steps.size(); i++) {
            ways(i).forEach(this::target);
        }
        return new Outline(finishes, guides);
    }
}

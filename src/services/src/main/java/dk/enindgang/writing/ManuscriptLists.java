package dk.enindgang.writing;

import dk.enindgang.platform.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What happens to the lists of a manuscript (R1, R9). */
final class ManuscriptLists {

    private ManuscriptLists() {}

    static void remove(ManuscriptTree tree, String pointer) {
        String list = list(tree, pointer);
        String id = ManuscriptTree.last(pointer);
        if (list.equals(StepNumbers.STEPS)) {
            StepNumbers.takeOut(tree, id);
            forget(tree, "step", id);
            return;
        }
        if (list.equals("/levels")
                && !StepNumbers.numbers(tree, tree.text(pointer + "/number")).isEmpty()) {
            throw new RuleViolation("writing.rule.levelInUse");
        }
        if (list.equals("/laws")
                && FileForm.references(tree, "law").stream()
                        .anyMatch(place -> tree.text(place).equals(id))) {
            throw new RuleViolation("writing.rule.lawInUse");
        }
        List<Object> items = tree.list(list);
        items.removeIf(item -> named(item, id));
        if (items.isEmpty()) {
            tree.put(list, null);
        }
    }

    /** Ways to a step that is gone lead nowhere, and are findings. */
    private static void forget(ManuscriptTree tree, String field, String id) {
        FileForm.references(tree, field).stream()
                .filter(place -> tree.text(place).equals(id))
                .toList()
                .forEach(place -> tree.put(place, null));
    }

    static void move(ManuscriptTree tree, String pointer, int by) {
        String list = list(tree, pointer);
        String id = ManuscriptTree.last(pointer);
        List<String> ids = new ArrayList<>(tree.ids(list));
        if (list.equals(StepNumbers.STEPS)) {
            String group = StepNumbers.group(StepNumbers.number(tree, id));
            ids.removeIf(
                    one -> !StepNumbers.group(StepNumbers.number(tree, one)).equals(group));
        }
        int to = ids.indexOf(id) + (by < 0 ? -1 : 1);
        if (to >= 0 && to < ids.size()) {
            moveTo(tree, pointer, ids.get(to));
        }
    }

    static void moveTo(ManuscriptTree tree, String pointer, String other) {
        String list = list(tree, pointer);
        String id = ManuscriptTree.last(pointer);
        List<String> ids = tree.ids(list);
        int from = ids.indexOf(id);
        int to = ids.indexOf(other);
        if (to < 0 || to == from) {
            return;
        }
        if (list.equals(StepNumbers.STEPS)) {
            place(tree, id, StepNumbers.group(StepNumbers.number(tree, other)), to);
        } else {
            List<Object> items = tree.list(list);
            items.add(to, items.remove(from));
        }
    }

    static void level(ManuscriptTree tree, String pointer, String group) {
        list(tree, pointer);
        String id = ManuscriptTree.last(pointer);
        if (StepNumbers.group(StepNumbers.number(tree, id)).equals(group)) {
            return;
        }
        Object step = StepNumbers.takeOut(tree, id);
        tree.list(StepNumbers.STEPS).add(StepNumbers.placeFor(tree, group), step);
        tree.put(StepNumbers.STEPS + "/" + id + "/number", StepNumbers.next(without(tree, id), group));
    }

    private static ManuscriptTree without(ManuscriptTree tree, String id) {
        ManuscriptTree copy = ManuscriptTree.fromJson(tree.json());
        copy.list(StepNumbers.STEPS).removeIf(step -> named(step, id));
        return copy;
    }

    /** At that place among all steps, with the numbers of the group given anew. */
    private static void place(ManuscriptTree tree, String id, String group, int to) {
        boolean same = StepNumbers.group(StepNumbers.number(tree, id)).equals(group);
        var numbers = new ArrayList<>(StepNumbers.numbers(tree, group));
        if (!same) {
            numbers.add(StepNumbers.next(tree, group));
        }
        Object step = StepNumbers.takeOut(tree, id);
        List<Object> steps = tree.list(StepNumbers.STEPS);
        steps.add(Math.min(to, steps.size()), step);
        tree.put(StepNumbers.STEPS + "/" + id + "/number", numbers.get(0));
        StepNumbers.give(tree, group, numbers);
    }

    private static String list(ManuscriptTree tree, String pointer) {
        String list = ManuscriptTree.above(pointer);
        if (!tree.holds(pointer) || !tree.ids(list).contains(ManuscriptTree.last(pointer))) {
            throw new RuleViolation("writing.rule.gone");
        }
        return list;
    }

    private static boolean named(Object item, String id) {
        return item instanceof Map<?, ?> fields && Objects.equals(id, fields.get(ManuscriptTree.ID));
    }
}

package dk.enindgang.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** R9. The numbers of the steps: 0.1, 0.2 on a level, 1, 2 where there are none, U, U2 for those on every level. */
final class StepNumbers {

    static final String STEPS = "/steps";

    private StepNumbers() {}

    /** Which steps are counted together. */
    static String group(String number) {
        if (number.startsWith("U")) {
            return "U";
        }
        int point = number.indexOf('.');
        return point < 0 ? "" : number.substring(0, point);
    }

    static String number(ManuscriptTree tree, String id) {
        return tree.text(STEPS + "/" + id + "/number");
    }

    /** The numbers of a group as its steps have them now, in order. */
    static List<String> numbers(ManuscriptTree tree, String group) {
        return tree.ids(STEPS).stream()
                .map(id -> number(tree, id))
                .filter(number -> group(number).equals(group))
                .toList();
    }

    /** Gives the steps of a group these numbers, in the order in which the steps stand now. */
    static void give(ManuscriptTree tree, String group, List<String> numbers) {
        int next = 0;
        for (String id : tree.ids(STEPS)) {
            if (group(number(tree, id)).equals(group) && next < numbers.size()) {
                tree.put(STEPS + "/" + id + "/number", numbers.get(next));
                next++;
            }
        }
    }

    /** The number after the last of the group. */
    static String next(ManuscriptTree tree, String group) {
        List<String> numbers = numbers(tree, group);
        if (numbers.isEmpty()) {
            return group.equals("U") ? "U" : group.isEmpty() ? "1" : group + ".1";
        }
        String last = numbers.get(numbers.size() - 1);
        String count = last.replaceAll("^U|^.*\\.", "");
        int following = count.isEmpty() ? 2 : Integer.parseInt(count) + 1;
        return group.equals("U") ? "U" + following : group.isEmpty() ? "" + following : group + "." + following;
    }

    /** Where a new step of the group goes: after the last one of it, or of those before it. */
    static int placeFor(ManuscriptTree tree, String group) {
        int place = 0;
        List<String> ids = tree.ids(STEPS);
        for (int i = 0; i < ids.size(); i++) {
            if (rank(group(number(tree, ids.get(i)))).compareTo(rank(group)) <= 0) {
                place = i + 1;
            }
        }
        return place;
    }

    private static String rank(String group) {
        return group.equals("U") ? "~" : group;
    }

    /** Takes a step out; those after it close up. */
    static Object takeOut(ManuscriptTree tree, String id) {
        String group = group(number(tree, id));
        var numbers = new ArrayList<>(numbers(tree, group));
        List<Object> steps = tree.list(STEPS);
        Object step = steps.stream()
                .filter(one -> one instanceof Map<?, ?> fields && id.equals(fields.get(ManuscriptTree.ID)))
                .findFirst()
                .orElseThrow();
        steps.remove(step);
        numbers.remove(numbers.size() - 1);
        give(tree, group, numbers);
        return Objects.requireNonNull(step);
    }
}

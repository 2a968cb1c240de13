package dk.enindgang.organisation.intake;

import dk.enindgang.platform.RuleViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes things of which one may need another first, such as the unit above, or that an employment ends before the next
 * begins: what a rule refuses is tried again as long as others can still be taken.
 */
final class InAnyOrder {

    private InAnyOrder() {}

    /** Those that cannot be taken, and why. */
    static <T> Map<T, RuleViolation> take(Collection<T> all, Consumer<T> taking) {
        List<T> left = new ArrayList<>(all);
        var refused = new LinkedHashMap<T, RuleViolation>();
        int before;
        do {
            before = left.size();
            refused.clear();
            for (T one : left) {
                try {
                    taking.accept(one);
                } catch (RuleViolation reason) {
                    refused.put(one, reason);
                }
            }
            left = new ArrayList<>(refused.keySet());
            // Whoever writes the last first is through in two rounds, not in one for each.
            Collections.reverse(left);
        } while (!left.isEmpty() && left.size() < before);
        var inTheirOrder = new LinkedHashMap<T, RuleViolation>();
        all.stream().filter(refused::containsKey).forEach(one -> inTheirOrder.put(one, refused.get(one)));
        return inTheirOrder;
    }
}

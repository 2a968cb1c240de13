package dk.enindgang.web.directory;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.frame.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What of a form cannot be kept, gathered field by field, so that one press tells all of it. */
final class Refusals {

    private final List<RuleViolation> refused = new ArrayList<>();

    /** What was read, or the other where it could not be. */
    <T> T read(Optional<T> read, T otherwise, String key, String field) {
        if (read.isEmpty()) {
            add(new RuleViolation(key).at(field));
        }
        return read.orElse(otherwise);
    }

    /** The same of what refuses by itself; null where it did. */
    <T> @Nullable T find(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleViolation said) {
            add(said);
            return null;
        }
    }

    /** A field is told of once: what could not be read is not looked at further. */
    void add(RuleViolation said) {
        if (refused.stream().noneMatch(one -> one.field().equals(said.field()))) {
            refused.add(said);
        }
    }

    /** @param order of the fields on the page; others come last */
    List<RuleViolation> inOrder(List<String> order) {
        return refused.stream()
                .sorted(Comparator.comparingInt(
                        said -> order.contains(said.field()) ? order.indexOf(said.field()) : order.size()))
                .toList();
    }

    /** True if something was refused; all of it is said then, each at its field. */
    boolean told(Message message, List<String> order) {
        inOrder(order)
                .forEach(said -> message.refusedAt(said.field(), String.valueOf(said.getMessage()), said.arguments()));
        return !refused.isEmpty();
    }
}

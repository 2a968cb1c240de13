package dk.enindgang.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks for all parts of what was typed before it says no, so that whoever typed it is told everything at once. */
public final class Rules {

    private final List<RuleViolation> broken = new ArrayList<>();

    /** The part; empty if it breaks a rule, or is nothing. */
    public <T> Optional<T> ask(Supplier<T> part) {
        try {
            return Optional.ofNullable(part.get());
        } catch (RuleViolation no) {
            no.all().forEach(this::add);
            return Optional.empty();
        }
    }

    /** A field is told of once: what could not be read is not looked at further. */
    private void add(RuleViolation no) {
        if (no.field().isEmpty() || broken.stream().noneMatch(one -> one.field().equals(no.field()))) {
            broken.add(no);
        }
    }

    /** What gives nothing back, and only says no. */
    public void require(Runnable rule) {
        ask(() -> {
            rule.run();
            return true;
        });
    }

    /**
     * To be called before any part is used.
     *
     * @throws RuleViolation the first that was broken, which knows of the others
     */
    public void end() {
        if (broken.isEmpty()) {
            return;
        }
        RuleViolation first = broken.get(0);
        List<RuleViolation> known = first.all();
        broken.stream().filter(one -> !known.contains(one)).forEach(first::addSuppressed);
        throw first;
    }
}

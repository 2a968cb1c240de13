package dk.enindgang.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks for all parts of what was typed before it says no, so that whoever typed it is told everything at once. */
public final class Rules {

    private final List<RuleViolation> broken = new ArrayList<>();

    /** The part; empty if it breaks a rule. */
    public <T> Optional<T> ask(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (RuleViolation no) {
            broken.add(no);
            return Optional.empty();
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
        broken.stream().skip(1).forEach(first::addSuppressed);
        throw first;
    }
}

package dk.enindgang.access;

import dk.enindgang.platform.RuleViolation;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which looks one wants to see: at a person, by a colleague, or both, from a day to a day, both included. */
public record LookFilter(@Nullable UUID person, @Nullable UUID employee, LocalDate from, LocalDate until) {

    /** A question about everybody is none: it would show what the question is not about. */
    public LookFilter {
        if (person == null && employee == null) {
            throw new RuleViolation("access.rule.askAboutSomebody");
        }
        if (until.isBefore(from)) {
            throw new RuleViolation("access.rule.days").at("until");
        }
    }
}

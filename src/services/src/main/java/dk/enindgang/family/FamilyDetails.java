package dk.enindgang.family;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written about a family itself: what staff call it, the unit that handles it, and its area, if it has one. */
public record FamilyDetails(
        String name, UUID unit, @Nullable UUID area) implements Serializable {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_REASON = 1000;

    /** R1.
     *
     * @throws RuleViolation at the field that cannot be kept */
    public FamilyDetails {
        name = line(name, "name", "family.rule.name", LONGEST_NAME);
    }

    /** R8. */
    static String reason(String typed) {
        return line(typed, "reason", "family.rule.reason", LONGEST_REASON);
    }

    private static String line(String typed, String field, String missing, int longest) {
        String line = typed.strip();
        if (line.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new RuleViolation(missing).at(field);
        }
        if (line.length() > longest) {
            throw new RuleViolation("family.rule.tooLong", longest).at(field);
        }
        if (CprPattern.in(line)) {
            throw new RuleViolation("family.rule.cpr").at(field);
        }
        return line;
    }
}

package dk.enindgang.person;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Rules;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is told of a person. */
public record PersonDetails(String givenName, String surname, LocalDate birthDate, Protection protection) {

    private static final int LONGEST = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** R1.
     *
     * @throws RuleViolation if parts are missing, too long, or not what they should be: all at once */
    public static PersonDetails of(
            @Nullable String givenName,
            @Nullable String surname,
            @Nullable LocalDate birthDate,
            Protection protection,
            LocalDate today) {
        var rules = new Rules();
        Optional<String> given = rules.ask(() -> name(givenName, "givenName"));
        Optional<String> last = rules.ask(() -> name(surname, "surname"));
        Optional<LocalDate> born = rules.ask(() -> born(birthDate, today));
        rules.end();
        return new PersonDetails(given.orElseThrow(), last.orElseThrow(), born.orElseThrow(), protection);
    }

    private static LocalDate born(@Nullable LocalDate typed, LocalDate today) {
        if (typed == null || typed.isAfter(today) || typed.isBefore(EARLIEST)) {
            throw new RuleViolation("person.rule.birthDate").at("birthDate");
        }
        return typed;
    }

    private static String name(@Nullable String typed, String field) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new RuleViolation("person.rule.name", LONGEST).at(field);
        }
        if (CprPattern.in(name)) {
            throw new RuleViolation("person.rule.cpr").at(field);
        }
        return name;
    }
}

package dk.enindgang.person;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is told of a person. */
public record PersonDetails(String givenName, String surname, LocalDate birthDate, Protection protection) {

    private static final int LONGEST = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** R1.
     *
     * @throws RuleViolation if a part is missing, too long, or not what it should be */
    public static PersonDetails of(
            @Nullable String givenName,
            @Nullable String surname,
            @Nullable LocalDate birthDate,
            Protection protection,
            LocalDate today) {
        if (birthDate == null || birthDate.isAfter(today) || birthDate.isBefore(EARLIEST)) {
            throw new RuleViolation("person.rule.birthDate").at("birthDate");
        }
        return new PersonDetails(name(givenName, "givenName"), name(surname, "surname"), birthDate, protection);
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

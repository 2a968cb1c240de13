package dk.enindgang.person;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Rules;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person is found: address, telephone, and the school or daycare; each may be empty. */
public record PersonContact(String address, String phone, String institution) implements Serializable {

    public static final PersonContact NONE = new PersonContact("", "", "");

    private static final int LONGEST = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{1,19}");

    /** R8.
     *
     * @throws RuleViolation if some are too long or not what they should be: all at once */
    public static PersonContact of(@Nullable String address, @Nullable String phone, @Nullable String institution) {
        var rules = new Rules();
        Optional<String> home = rules.ask(() -> line(address, "address"));
        Optional<String> number = rules.ask(() -> number(phone));
        Optional<String> school = rules.ask(() -> line(institution, "institution"));
        rules.end();
        return new PersonContact(home.orElseThrow(), number.orElseThrow(), school.orElseThrow());
    }

    private static String number(@Nullable String typed) {
        String number = line(typed, "phone");
        if (!number.isEmpty() && !PHONE.matcher(number).matches()) {
            throw new RuleViolation("person.rule.phone").at("phone");
        }
        return number;
    }

    /** What is told here, and of another where nothing is. */
    public PersonContact or(PersonContact other) {
        return new PersonContact(
                address.isEmpty() ? other.address : address,
                phone.isEmpty() ? other.phone : phone,
                institution.isEmpty() ? other.institution : institution);
    }

    /** As a telephone dials it. */
    public String dial() {
        return phone.replace(" ", "");
    }

    private static String line(@Nullable String typed, String field) {
        String line = typed == null ? "" : typed.strip();
        if (line.length() > LONGEST || line.chars().anyMatch(Character::isISOControl)) {
            throw new RuleViolation("person.rule.line", LONGEST).at(field);
        }
        // A number of another country begins with a plus; a Danish one is too short to be a CPR number.
        if (!(field.equals("phone") && line.startsWith("+")) && CprPattern.in(line)) {
            throw new RuleViolation("person.rule.cpr").at(field);
        }
        return line;
    }
}

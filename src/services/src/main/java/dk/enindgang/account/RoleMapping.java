package dk.enindgang.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which value over there gives which role here (R15): {@code value=ROLE}, separated by semicolons, for one unit alone
 * {@code value=ROLE@unit}. The value may itself hold commas and equal signs, as the names of directory groups do.
 */
public final class RoleMapping {

    private static final Pattern LINE = Pattern.compile("(?<value>.+)=\\s*(?<role>[A-Za-z_]+)\\s*(@(?<unit>.*))?");

    private static final Pattern GIVEN = Pattern.compile("=\\s*(" + roles("|") + ")(?![A-Za-z0-9_])");

    /** What may stand before an equal sign in the name of a directory group. */
    private static final Pattern NAME_OF_GROUP =
            Pattern.compile("(.*,)?\\s*(CN|OU|O|DC|L|UID)\\s*", Pattern.CASE_INSENSITIVE);

    private record Line(String value, Role role) {}

    private final List<Line> lines;
    private final UnaryOperator<String> form;

    private RoleMapping(List<Line> lines, UnaryOperator<String> form) {
        this.lines = lines;
        this.form = form;
    }

    /**
     * Reads a setting.
     *
     * @param form how values are written before they are compared
     * @throws IllegalArgumentException with a sentence for whoever wrote the setting
     */
    public static RoleMapping parse(String setting, UnaryOperator<String> form) {
        var lines = new ArrayList<Line>();
        for (String written : setting.split(";", -1)) {
            if (!written.isBlank()) {
                lines.add(line(written.strip(), form));
            }
        }
        return new RoleMapping(lines, form);
    }

    /** Whether a setting holds no mapping at all. */
    static boolean isNone(String setting) {
        return setting.replace(";", "").isBlank();
    }

    /** The roles of somebody with these values; nothing where the setting is empty, and roles are given here. */
    public Optional<Set<Role>> of(Collection<String> values) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Set<String> written = values.stream().map(form).collect(Collectors.toSet());
        var roles = EnumSet.noneOf(Role.class);
        lines.stream().filter(line -> written.contains(line.value())).forEach(line -> roles.add(line.role()));
        return Optional.of(roles);
    }

    private static Line line(String written, UnaryOperator<String> form) {
        Matcher parts = LINE.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("„" + written + "“ kan ikke læses. Skriv værdi=ROLLE.");
        }
        @Nullable String unit = parts.group("unit");
        if (unit != null) {
            throw new IllegalArgumentException("„" + written + "“ giver rollen for én enhed, „" + unit
                    + "“. Det kan programmet ikke endnu. Fjern @ og enheden, så gælder rollen hele kommunen, eller fjern"
                    + " linjen.");
        }
        String value = parts.group("value").strip();
        refuseTwoInOne(written, value);
        return new Line(form.apply(value), role(written, parts.group("role")));
    }

    /** Where a semicolon was forgotten, the first of the two gave nobody anything, and nobody was told. */
    private static void refuseTwoInOne(String written, String value) {
        Matcher given = GIVEN.matcher(value);
        while (given.find()) {
            if (!NAME_OF_GROUP.matcher(value.substring(0, given.start())).matches()) {
                throw new IllegalArgumentException(
                        "„" + written + "“ nævner mere end én rolle. Skriv semikolon mellem linjerne.");
            }
        }
    }

    private static Role role(String written, String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.STAFF && role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "„" + written + "“ nævner ingen rolle, der kan gives. De er " + roles(", ") + "."));
    }

    private static String roles(String between) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.STAFF)
                .map(Role::name)
                .collect(Collectors.joining(between));
    }
}

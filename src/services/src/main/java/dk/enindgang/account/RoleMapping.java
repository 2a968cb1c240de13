package dk.enindgang.account;

import dk.enindgang.account.MappedRoles.UnitRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which value over there gives which role here (R15): {@code value=ROLE}, separated by semicolons. For one unit alone
 * {@code value=LEADER@unit}; and {@code before*after=LEADER@*}, where the star stands for the unit's number. The value may
 * itself hold commas and equal signs, as the names of directory groups do.
 */
public final class RoleMapping {

    private static final Pattern LINE = Pattern.compile("(?<value>.+)=\\s*(?<role>[A-Za-z_]+)\\s*(@(?<unit>.*))?");

    private static final Pattern GIVEN = Pattern.compile("=\\s*(" + roles("|") + ")(?![A-Za-z0-9_])");

    /** What may stand before an equal sign in the name of a directory group. */
    private static final Pattern NAME_OF_GROUP =
            Pattern.compile("(.*,)?\\s*(CN|OU|O|DC|L|UID)\\s*", Pattern.CASE_INSENSITIVE);

    private static final String STAR = "*";

    private record Line(
            int number, String value, Role role, @Nullable String unit) {

        /** The units this one gives the role in, to somebody with these values. */
        Stream<String> units(Set<String> written) {
            String named = unit;
            if (named == null) {
                return Stream.empty();
            }
            if (!named.equals(STAR)) {
                return written.contains(value) ? Stream.of(named) : Stream.empty();
            }
            String before = value.substring(0, value.indexOf(STAR));
            String after = value.substring(before.length() + 1);
            return written.stream()
                    .filter(one -> one.length() > before.length() + after.length())
                    .filter(one -> one.startsWith(before) && one.endsWith(after))
                    .map(one -> one.substring(before.length(), one.length() - after.length()));
        }
    }

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
                lines.add(line(lines.size() + 1, written.strip(), form));
            }
        }
        return new RoleMapping(List.copyOf(lines), form);
    }

    /** Whether a setting holds no mapping at all. */
    static boolean isNone(String setting) {
        return setting.replace(";", "").isBlank();
    }

    /** The roles of somebody with these values; nothing where the setting is empty, and roles are given here. */
    public Optional<MappedRoles> of(Collection<String> values) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Set<String> written = values.stream().map(form).collect(Collectors.toSet());
        var everywhere = EnumSet.noneOf(Role.class);
        var units = new HashSet<UnitRole>();
        for (Line line : lines) {
            if (line.unit() == null && written.contains(line.value())) {
                everywhere.add(line.role());
            }
            line.units(written).forEach(unit -> units.add(new UnitRole(line.role(), unit, line.number())));
        }
        return Optional.of(new MappedRoles(everywhere, units));
    }

    private static Line line(int number, String written, UnaryOperator<String> form) {
        Matcher parts = LINE.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("„" + written + "“ kan ikke læses. Skriv værdi=ROLLE.");
        }
        String value = parts.group("value").strip();
        refuseTwoInOne(written, value);
        Role role = role(written, parts.group("role"));
        String formed = form.apply(value);
        @Nullable String unit = parts.group("unit");
        return new Line(number, formed, role, unit == null ? null : unit(written, formed, role, unit.strip()));
    }

    private static String unit(String written, String value, Role role, String unit) {
        if (role != Role.LEADER) {
            throw new IllegalArgumentException(
                    "„" + written + "“ giver " + role + " for én enhed. Kun LEADER kan gives for"
                            + " én enhed; de andre roller gælder hele kommunen. Fjern @ og enheden, eller fjern linjen.");
        }
        if (unit.isEmpty()) {
            throw new IllegalArgumentException("„" + written + "“ nævner ingen enhed efter @.");
        }
        if (unit.equals(STAR) && value.chars().filter(letter -> letter == '*').count() != 1) {
            throw new IllegalArgumentException("„" + written
                    + "“ slutter med @*. Så skal værdien have netop én stjerne, hvor enhedens nummer står.");
        }
        return unit;
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

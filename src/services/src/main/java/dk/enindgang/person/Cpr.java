package dk.enindgang.person;

import dk.enindgang.platform.RuleViolation;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A CPR number (cpr-nummer): a birth date and four digits, the first of which tells the century. Prints itself masked. */
public final class Cpr implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]");
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy");

    /** Test numbers have this added to their day, so that nobody has them. */
    private static final int TEST = 60;

    private final String digits;

    private final LocalDate birthDate;

    private Cpr(String digits, LocalDate birthDate) {
        this.digits = digits;
        this.birthDate = birthDate;
    }

    /**
     * R5: as typed, with spaces and hyphens anywhere. Modulus 11 is not asked: since 2007 there are numbers without it.
     *
     * @param testNumbers whether numbers that nobody has are taken, as in a practice municipality
     * @throws RuleViolation if it is no number somebody can have today
     */
    public static Cpr of(@Nullable String typed, LocalDate today, boolean testNumbers) {
        String digits = BETWEEN.matcher(typed == null ? "" : typed).replaceAll("");
        if (!TEN_DIGITS.matcher(digits).matches()) {
            throw new RuleViolation("person.rule.cprForm").at("cpr");
        }
        int day = number(digits, 0, 2);
        if (day > TEST && !testNumbers) {
            throw new RuleViolation("person.rule.cprTest").at("cpr");
        }
        LocalDate birthDate = birthDate(day > TEST ? day - TEST : day, digits);
        if (birthDate.isAfter(today)) {
            throw new RuleViolation("person.rule.cprFuture").at("cpr");
        }
        return new Cpr(digits, birthDate);
    }

    /** As it was kept; it was asked everything when it came. */
    static Cpr kept(String digits) {
        int day = number(digits, 0, 2);
        return new Cpr(digits, birthDate(day > TEST ? day - TEST : day, digits));
    }

    private static LocalDate birthDate(int day, String digits) {
        int year = number(digits, 4, 6);
        int born = century(number(digits, 6, 7), year) + year;
        try {
            LocalDate date = LocalDate.of(born, number(digits, 2, 4), day);
            if (born >= 1900) {
                return date;
            }
        } catch (DateTimeException noSuchDay) {
            throw wrongDate();
        }
        throw wrongDate();
    }

    private static RuleViolation wrongDate() {
        return new RuleViolation("person.rule.cprDate").at("cpr");
    }

    /** As the CPR office has published it: the seventh digit and the year together. */
    private static int century(int seventh, int year) {
        if (seventh <= 3) {
            return 1900;
        }
        if (seventh == 4 || seventh == 9) {
            return year <= 36 ? 2000 : 1900;
        }
        return year <= 57 ? 2000 : 1800;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    /** What every page shows: the birth date, which is no secret there, and none of the four digits. */
    public static String masked(LocalDate birthDate) {
        return DAY.format(birthDate) + "-••••";
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    /** As people write it: six digits, a hyphen, four. Only for whoever pressed the button, which is written down. */
    public String written() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    String digits() {
        return digits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cpr cpr && digits.equals(cpr.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Masked: nothing that prints objects prints the number. */
    @Override
    public String toString() {
        return masked(birthDate);
    }
}

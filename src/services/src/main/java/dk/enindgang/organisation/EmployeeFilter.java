package dk.enindgang.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which colleagues one looks for. A missing part does not narrow; the day says where they work and who is away. */
public record EmployeeFilter(String text, @Nullable UUID unit, LocalDate day, int first, int size) {

    public static final int PAGE = 25;

    /** To choose one from; more than that nobody reads through. */
    public static final int CHOICES = 100;

    private static final int LONGEST_TEXT = 200;

    public EmployeeFilter {
        text = text.strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        first = Math.max(0, first);
        size = Math.min(Math.max(1, size), 500);
    }

    /** Whose name, title or competence has the text in it. */
    public static EmployeeFilter search(String text, LocalDate day) {
        return new EmployeeFilter(text, null, day, 0, PAGE);
    }

    /** Who works in the unit on the day. */
    public static EmployeeFilter in(UUID unit, LocalDate day) {
        return new EmployeeFilter("", unit, day, 0, PAGE);
    }

    public EmployeeFilter page(int firstRow, int rows) {
        return new EmployeeFilter(text, unit, day, firstRow, rows);
    }
}

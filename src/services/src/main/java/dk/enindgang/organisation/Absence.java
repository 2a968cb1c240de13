package dk.enindgang.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a colleague is not here today.
 *
 * @param left whether she is on no leave: she works here no more, or cannot log in
 * @param until the last day of her leave; missing until further notice
 */
public record Absence(boolean left, @Nullable LocalDate until) implements Serializable {

    /** As a query has it: whether there is a leave, and its last day as ISO 8601 writes it. */
    public static Absence read(boolean onLeave, @Nullable String until) {
        return new Absence(!onLeave, until == null ? null : LocalDate.parse(until));
    }
}

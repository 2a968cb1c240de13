package dk.enindgang.organisation;

import dk.enindgang.account.Profession;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of colleagues: who, where they work on the day, and whether they are away.
 *
 * @param begins the first day of somebody who does not work here yet, where that was asked
 */
public record EmployeeRow(
        UUID ref,
        String name,
        String title,
        Profession profession,
        String phone,
        String units,
        boolean away,
        @Nullable LocalDate awayUntil,
        @Nullable LocalDate begins)
        implements Serializable {

    public String dial() {
        return phone.replace(" ", "");
    }

    /** False for those who have left, have not begun, or were never employed. */
    public boolean employed() {
        return !units.isEmpty();
    }
}

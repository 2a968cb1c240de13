package dk.enindgang.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list of given roles; the unit by its name of today. */
public record RoleAssignmentRow(
        UUID ref,
        String name,
        Role role,
        String unit,
        RoleSource source,
        LocalDate begins,
        @Nullable LocalDate ends) implements Serializable {

    /** Whether it can be ended here. */
    public boolean local() {
        return source == RoleSource.LOCAL;
    }
}

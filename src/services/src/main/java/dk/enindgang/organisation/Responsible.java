package dk.enindgang.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A named colleague, or nobody and then the unit's inbox, and why.
 *
 * @param because the name of the unit she leads or works in, or of the colleague who is away; empty where the reason says it all
 * @param about the same by its outside name
 * @param until the last day of whoever is away; missing until further notice
 */
public record Responsible(
        @Nullable UUID employee,
        String name,
        ResponsibleReason reason,
        String because,
        @Nullable UUID about,
        @Nullable LocalDate until)
        implements Serializable {

    /** There is no such colleague. */
    public static Responsible nobody() {
        return new Responsible(null, "", ResponsibleReason.NOBODY, "", null, null);
    }
}

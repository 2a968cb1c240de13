package dk.enindgang.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to reach about a family, now and in the days to come. Nobody is named here but colleagues.
 *
 * @param hidden somebody in it is protected, so its name is for nobody but those who work with it
 * @param persons who is in it today
 * @param person missing where there is none
 * @param here whether she is at work today
 * @param until the last day of the leave she is on
 * @param substitute who acts for her today
 */
public record ReachRow(
        UUID family,
        String name,
        boolean hidden,
        Set<UUID> persons,
        @Nullable Reached person,
        boolean here,
        @Nullable LocalDate until,
        @Nullable Reached substitute,
        List<Coming> coming) {

    /** A colleague and her number, which may be empty. */
    public record Reached(String name, String phone) {}

    /**
     * What comes: a leave with whoever acts for her on its first day, or somebody else who becomes the contact person.
     *
     * @param until missing where it is until further notice
     * @param successor whether it is a new contact person
     * @param who missing where nobody acts for her
     */
    public record Coming(
            LocalDate from,
            @Nullable LocalDate until,
            boolean successor,
            @Nullable Reached who) {}
}

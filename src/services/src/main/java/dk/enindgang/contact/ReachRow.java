package dk.enindgang.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
 * @param covered the days of the next seven on which whoever is the contact person then is away, in their order
 * @param coming who becomes the contact person, and the next leave where none begins within seven days
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
        List<Covered> covered,
        List<Coming> coming) {

    /** A colleague and her number, which may be empty. */
    public record Reached(String name, String phone) {}

    /**
     * Days on which the same one acts for her.
     *
     * @param until the last of them
     * @param who missing where nobody does
     */
    public record Covered(
            LocalDate from, LocalDate until, @Nullable Reached who) {

        boolean goesOn(LocalDate day, @Nullable Reached one) {
            return until.plusDays(1).equals(day) && Objects.equals(who, one);
        }
    }

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

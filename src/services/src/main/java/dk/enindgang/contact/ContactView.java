package dk.enindgang.contact;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family's contact person now, and what somebody needs to reach her.
 *
 * @param period of hers, as one who changes it has seen it; missing where there is nobody
 * @param person who it is; missing where there is nobody
 * @param away whether she is on leave, works here no more, or cannot log in
 * @param until the last day of her leave; missing where she is not away, and until further notice
 * @param substitute who acts for her today; missing where nobody does or need
 * @param nextLeave the first day of her next leave
 * @param next who is to come, and since when; missing where nobody is
 * @param lastContact the last day the family was reached; missing where it never was
 * @param days since then, or since she became it
 * @param handover the one that waits; missing where none does
 * @param mine whether the reader is the contact person
 * @param assignable whether the reader says who it is
 * @param worked whether the reader works with the family, and is not merely asked to
 */
public record ContactView(
        UUID family,
        String familyName,
        boolean closed,
        @Nullable UUID period,
        @Nullable ContactCard person,
        @Nullable Instant since,
        boolean away,
        @Nullable LocalDate until,
        @Nullable ContactCard substitute,
        @Nullable LocalDate nextLeave,
        @Nullable LocalDate nextLeaveEnds,
        @Nullable String next,
        @Nullable Instant nextFrom,
        @Nullable LocalDate lastContact,
        int level,
        int most,
        long days,
        @Nullable UUID handover,
        boolean mine,
        boolean assignable,
        boolean worked)
        implements Serializable {

    /** R7. */
    public boolean silent() {
        return person != null && !closed && days > most;
    }

    /** Whether there is nobody to reach today. */
    public boolean uncovered() {
        return person != null && away && substitute == null;
    }

    /** R4: whether the reader can ask a colleague to take over. */
    public boolean handable() {
        return !closed && person != null && handover == null && next == null && (mine || assignable);
    }

    /** R6: whether the reader writes here. */
    public boolean writable() {
        return !closed && worked;
    }

    /** R2: whether the reader can say who it is. */
    public boolean choosable() {
        return !closed && assignable;
    }
}

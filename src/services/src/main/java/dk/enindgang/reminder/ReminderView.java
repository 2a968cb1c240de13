package dk.enindgang.reminder;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague has chosen.
 *
 * @param mail where her mail goes, as she keeps it on her own page; empty if nowhere
 * @param sends whether this municipality sends mail at all
 * @param calendarSince when her calendar's address was made; null if there is none
 */
public record ReminderView(
        ReminderPace pace,
        String mail,
        boolean sends,
        @Nullable Instant calendarSince) implements Serializable {}

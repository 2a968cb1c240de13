package dk.enindgang.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a unit with its day, in the guide's own words.
 *
 * @param child whom it is about; missing where it is about nobody
 * @param assignee empty where nobody has it
 * @param substitute who acts for her today; empty where it is she herself, or nobody
 * @param away whether she is not at work today
 */
public record DueRow(
        String title,
        LocalDate day,
        @Nullable UUID child,
        String assignee,
        String phone,
        boolean away,
        String substitute,
        String substitutePhone) {}

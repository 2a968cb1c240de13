package dk.enindgang.contact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family a leader looks after, or a colleague with too many of them.
 *
 * @param family missing where it is about a colleague
 * @param name of the family; empty where it is about a colleague
 * @param employee the contact person; missing where there is none
 * @param number of days without contact, of families, or of days since the family was opened
 * @param until the last day of her leave
 * @param closed whether somebody answers for her to whom the family is closed
 */
public record WatchRow(
        @Nullable UUID family,
        String name,
        @Nullable UUID employee,
        String employeeName,
        int number,
        @Nullable LocalDate until,
        boolean closed)
        implements Serializable {}

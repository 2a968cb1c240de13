package dk.enindgang.sheet;

import dk.enindgang.contact.ReachRow;
import dk.enindgang.directory.FirstToTry;
import dk.enindgang.directory.NumberRow;
import dk.enindgang.task.DueRow;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** What stands on a unit's sheet (R3).
 *
 * @param leader who leads the unit today, or acts for her; empty where it is nobody
 * @param last the last day of what is due
 * @param numbers one more than shall stand there, where there are more; so with the situations
 * @param more whether more is due than is said here */
record SheetFacts(
        String unit,
        String leader,
        ZonedDateTime at,
        LocalDate last,
        List<ReachRow> families,
        List<NumberRow> numbers,
        List<FirstToTry> situations,
        List<DueRow> due,
        boolean more) {}

package dk.enindgang.contact;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How steady the contact is in a unit or an area (kontinuitetstal); what is of too few families is missing.
 *
 * @param name of the unit or the area; empty for families without an area
 * @param families that had a contact person in the last two years
 * @param personsInYear contact persons of a family in 12 months, on average, in tenths
 * @param personsInTwo the same in 24 months
 * @param medianDays how long somebody is contact person
 * @param unplanned how many times somebody became it without a handover in 12 months
 * @param gapHours hours without anybody between the first one and now, or the day the family was closed
 */
public record ContactFigure(
        String name,
        @Nullable Integer families,
        @Nullable Integer personsInYear,
        @Nullable Integer personsInTwo,
        @Nullable Integer medianDays,
        @Nullable Integer unplanned,
        @Nullable Integer gapHours)
        implements Serializable {}

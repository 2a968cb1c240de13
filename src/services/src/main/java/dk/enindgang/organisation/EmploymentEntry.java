package dk.enindgang.organisation;

import org.jspecify.annotations.Nullable;

/** An employment as another system knows it, by that system's numbers; without a title that of before stays. */
public record EmploymentEntry(
        String number,
        String employee,
        String unit,
        @Nullable String title,
        Period period) {}

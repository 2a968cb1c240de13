package dk.enindgang.organisation;

import java.io.Serializable;
import java.util.UUID;

/** Where a colleague works or leads, as what, and when. */
public record EmploymentRow(UUID ref, UUID unit, String unitName, String title, Period period)
        implements Serializable {}

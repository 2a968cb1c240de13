package dk.enindgang.access;

import java.io.Serializable;
import java.time.LocalDate;

/** What became of the spot checks of a week in a unit: numbers, and nobody's name. */
public record SpotWeekRow(LocalDate week, String unit, int drawn, int open, int explained, int talked, int breaches)
        implements Serializable {}

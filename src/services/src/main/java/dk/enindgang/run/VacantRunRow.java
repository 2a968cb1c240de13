package dk.enindgang.run;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A run that nobody can go on with, without its child. */
public record VacantRunRow(UUID ref, String title, String unit, String owner, Instant touchedAt, Vacancy why)
        implements Serializable {}

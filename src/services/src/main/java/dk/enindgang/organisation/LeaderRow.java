package dk.enindgang.organisation;

import java.io.Serializable;
import java.util.UUID;

/** Who leads a unit, and when. */
public record LeaderRow(UUID ref, UUID employee, String name, Period period) implements Serializable {}

package dk.enindgang.organisation.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A message that could not be used or that waits: what it is about, since when, and why. */
public record MessageRow(String about, Instant at, String reason, List<String> arguments) implements Serializable {}

package dk.enindgang.run;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A colleague in the team of a run. */
public record RunMemberRow(UUID employee, String name, Instant since) implements Serializable {}

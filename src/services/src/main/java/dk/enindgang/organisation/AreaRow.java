package dk.enindgang.organisation;

import java.io.Serializable;
import java.util.UUID;

/** An area a unit serves, and when. */
public record AreaRow(UUID ref, String name, Period period) implements Serializable {}

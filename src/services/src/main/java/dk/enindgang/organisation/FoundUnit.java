package dk.enindgang.organisation;

import java.io.Serializable;
import java.util.UUID;

/**
 * A unit that was found, as it is today.
 *
 * @param above the name of the one it stands below, or empty
 * @param areas the names of those it serves, or empty
 */
public record FoundUnit(UUID ref, String name, UnitKind kind, String above, String areas) implements Serializable {}

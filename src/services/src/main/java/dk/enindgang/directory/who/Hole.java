package dk.enindgang.directory.who;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Where nobody answers in a situation (hul).
 *
 * @param areas in which; none is everywhere
 */
public record Hole(List<Gap> gaps, Band ages, List<UUID> areas) implements Serializable {}

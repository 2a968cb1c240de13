package dk.enindgang.directory;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A situation in the list of all. */
public record SituationRow(UUID ref, String name, @Nullable String owner, int rules) implements Serializable {}

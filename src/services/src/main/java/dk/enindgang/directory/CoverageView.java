package dk.enindgang.directory;

import dk.enindgang.directory.who.Hole;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The holes of a situation in a week. */
public record CoverageView(
        UUID situation, String name, @Nullable String owner, List<Hole> holes) implements Serializable {}

package dk.enindgang.directory;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A situation with its rules, as those see it who keep it right. */
public record SituationView(
        UUID ref,
        long version,
        String name,
        @Nullable UUID owner,
        Set<String> guides,
        List<RuleLine> rules,
        @Nullable String changedBy)
        implements Serializable {}

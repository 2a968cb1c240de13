package dk.enindgang.directory;

import dk.enindgang.organisation.LinkRow;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one can ask about: the situations in their order, and the areas and units that serve some, by name.
 *
 * @param mine the unit the caller works in, where it serves an area
 */
public record WhoChoices(
        List<LinkRow> situations,
        List<LinkRow> places,
        Map<String, UUID> guides,
        @Nullable UUID mine) implements Serializable {

    /** The situation a guide is about. */
    public Optional<UUID> situation(String guide) {
        return Optional.ofNullable(guides.get(guide));
    }
}

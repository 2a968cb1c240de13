package dk.enindgang.guide;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One guide in a list, and what in it answered the search, if there was one. */
public record GuideRow(
        UUID ref,
        String slug,
        int edition,
        String title,
        String summary,
        boolean acute,
        int ageFrom,
        int ageTo,
        int levels,
        int steps,
        @Nullable Found found) {

    /** The line that answered best; for a step also which one. */
    public record Found(
            GuidePart part,
            String text,
            @Nullable String stepNumber,
            @Nullable UUID stepRef) {}
}

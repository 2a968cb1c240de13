package dk.enindgang.guide;

import dk.enindgang.organisation.Sector;
import dk.enindgang.platform.outbox.OutgoingEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A new edition of a handleguide holds. The subject is the same for all editions, so that they leave in order. */
public record GuidePublished(String guide, int edition, LocalDate validFrom, List<Sector> sectors)
        implements OutgoingEvent {

    public GuidePublished {
        sectors = List.copyOf(sectors);
    }

    @Override
    public String type() {
        return "dk.enindgang.handleguide.published";
    }

    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(("handleguide/" + guide).getBytes(StandardCharsets.UTF_8));
    }
}

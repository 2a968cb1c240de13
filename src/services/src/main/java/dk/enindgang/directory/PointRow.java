package dk.enindgang.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact point in the list of all.
 *
 * @param stale nobody has looked at it for longer than the municipality allows
 */
public record PointRow(
        UUID ref,
        String name,
        String situation,
        ContactChannel channel,
        String value,
        String openHours,
        boolean acute,
        @Nullable String owner,
        @Nullable LocalDate verifiedOn,
        boolean stale,
        @Nullable LocalDate validTo)
        implements Serializable {

    public String dial() {
        return value.replace(" ", "");
    }

    public boolean isCalled() {
        return channel.isCalled();
    }
}

package dk.enindgang.directory;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is behind a contact point: a unit, a person or a partner outside the municipality, or none of them; and who keeps it right. */
public record PointBehind(
        @Nullable UUID unit,
        @Nullable UUID employee,
        String partner,
        @Nullable UUID owner) implements Serializable {

    public static final PointBehind NOBODY = new PointBehind(null, null, "", null);
}

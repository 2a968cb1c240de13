package dk.enindgang.guide;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a guide was taken in from (ophav): another municipality, and which edition of theirs.
 *
 * @param hash tells their text from every other
 * @param takenOn the day it became a manuscript here */
public record Provenance(String municipality, int edition, String hash, LocalDate takenOn) implements Serializable {

    /** Out of the row of an edition; nothing for one of our own. */
    static @Nullable Provenance of(JsonObject guide) {
        return guide.isNull("origin_municipality")
                ? null
                : new Provenance(
                        guide.getString("origin_municipality"),
                        guide.getInt("origin_edition"),
                        guide.getString("origin_hash"),
                        LocalDate.parse(guide.getString("origin_taken_on")));
    }
}

package dk.enindgang.guide;

import java.sql.Date;
import org.jspecify.annotations.Nullable;

/** The newest edition of a guide with its text, whether it still holds or was taken back.
 *
 * @param text empty for one that was printed before texts were kept
 * @param provenance where it was taken in from, if it was */
public record EditionText(
        String slug,
        String title,
        int edition,
        boolean holds,
        String hash,
        String text,
        @Nullable Provenance provenance) {

    static EditionText of(Object[] c) {
        return new EditionText(
                (String) c[0],
                (String) c[1],
                ((Number) c[2]).intValue(),
                (Boolean) c[3],
                (String) c[4],
                (String) c[5],
                c[6] == null
                        ? null
                        : new Provenance(
                                (String) c[6], ((Number) c[7]).intValue(), (String) c[8], ((Date) c[9]).toLocalDate()));
    }
}

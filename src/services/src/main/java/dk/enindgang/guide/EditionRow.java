package dk.enindgang.guide;

import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One edition of a guide, as those who write see it.
 *
 * @param written whether its text is kept
 * @param reason why it was taken back, if it was */
public record EditionRow(
        String slug,
        String title,
        int edition,
        GuideStatus status,
        String owner,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate nextReview,
        boolean written,
        @Nullable String reason)
        implements Serializable {

    static EditionRow of(Object[] c) {
        return new EditionRow(
                (String) c[0],
                (String) c[1],
                ((Number) c[2]).intValue(),
                GuideStatus.valueOf((String) c[3]),
                (String) c[4],
                day(c[5]),
                day(c[6]),
                ((Date) c[7]).toLocalDate(),
                (Boolean) c[8],
                (String) c[9]);
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    /** Somebody should have gone through it by now. */
    public boolean overdue(LocalDate today) {
        return nextReview.isBefore(today);
    }
}

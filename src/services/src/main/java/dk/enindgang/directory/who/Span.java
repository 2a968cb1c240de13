package dk.enindgang.directory.who;

import java.io.Serializable;
import java.util.Locale;

/**
 * Hours of a day (tidsrum), in minutes from its midnight; the last one is not part of it. After midnight the count goes on.
 *
 * @param begins 0 to 1439
 * @param ends a day after it begins at most
 */
public record Span(int begins, int ends) implements Serializable {

    public static final int DAY = 24 * 60;

    public Span {
        if (begins < 0 || begins >= DAY || ends <= begins || ends > begins + DAY) {
            throw new IllegalArgumentException(begins + "-" + ends);
        }
    }

    /** Ends after midnight where that time of day is not later than the one it begins at (W2). */
    public static Span between(int begins, int ends) {
        return new Span(begins, ends > begins ? ends : ends + DAY);
    }

    public boolean overlaps(Span other) {
        return begins < other.ends && other.begins < ends;
    }

    /** As people write it: 8.00-15.30. What ends at midnight ends at 24.00. */
    public String written() {
        return time(begins) + "-" + time(ends > DAY ? ends - DAY : ends);
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%d.%02d", minute / 60, minute % 60);
    }
}

package dk.enindgang.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The contact points as they stood a moment ago: they are on every page of everybody and change a few times a year (R3). */
@ApplicationScoped
class ContactShelf {

    /** So late may a change be seen, on every node. */
    static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    Clock clock;

    private volatile @Nullable Kept kept;

    /** Each instant has one list; two who come at once may both read it, and it is the same. */
    List<ContactPointRow> list(Supplier<List<ContactPointRow>> reading) {
        Instant now = clock.instant();
        Kept known = kept;
        if (known != null && known.holdsAt(now)) {
            return known.rows();
        }
        List<ContactPointRow> rows = List.copyOf(reading.get());
        // Before the first start has come to its end there are none, and nobody must be left without for ten seconds.
        kept = rows.isEmpty() ? null : new Kept(rows, now);
        return rows;
    }

    private record Kept(List<ContactPointRow> rows, Instant read) {

        /** A clock that went back must not keep an old list for long. */
        boolean holdsAt(Instant now) {
            return !now.isBefore(read) && now.isBefore(read.plus(FRESH));
        }
    }
}

package dk.enindgang.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which guides anybody has to read, as it stood a moment ago: few of them, and asked each time a guide is read (R6). */
@ApplicationScoped
class DutyShelf {

    /** So late may a change be seen, on another node. */
    static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    Clock clock;

    private volatile @Nullable Kept kept;

    private volatile Instant changing = Instant.MIN;

    /** False only where nobody has to read it. */
    boolean mayHaveReaders(String guide, Supplier<Set<String>> reading) {
        Instant now = clock.instant();
        if (now.isBefore(changing)) {
            return true;
        }
        Kept known = kept;
        if (known == null || !known.holdsAt(now)) {
            known = new Kept(Set.copyOf(reading.get()), now);
            kept = known;
        }
        return known.guides().contains(guide);
    }

    /** Somebody is changing it: until that is surely done nothing is taken from here. */
    void change() {
        changing = clock.instant().plus(FRESH);
        kept = null;
    }

    private record Kept(Set<String> guides, Instant read) {

        /** A clock that went back must not keep an old list for long. */
        boolean holdsAt(Instant now) {
            return !now.isBefore(read) && now.isBefore(read.plus(FRESH));
        }
    }
}

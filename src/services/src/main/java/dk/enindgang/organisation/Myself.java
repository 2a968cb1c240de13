package dk.enindgang.organisation;

import dk.enindgang.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who asks, where she stands in the organisation today, and when that is: for the doors of other features. */
@ApplicationScoped
public class Myself {

    @Inject
    Caller caller;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    /** The account that asks. */
    public UUID account() {
        return caller.ref();
    }

    /** Empty if the account is linked to no colleague. One statement. */
    public Optional<Standing> standing() {
        return standings.find(caller.ref(), today());
    }

    /** The first of the units she works in today, by name; empty if she works in none. One statement. */
    public Optional<UUID> unit() {
        return standing().flatMap(mine -> mine.units().stream().findFirst()).map(LinkRow::ref);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}

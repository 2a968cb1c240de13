package dk.enindgang.reminder;

import dk.enindgang.organisation.Standing;
import dk.enindgang.organisation.Standings;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which colleague asks, and when. */
@ApplicationScoped
class Mine {

    @Inject
    Standings standings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Optional<UUID> employee() {
        return standings.find(caller.ref(), LocalDate.now(clock)).map(Standing::employee);
    }

    /** @throws NotFound if the caller's account is linked to nobody */
    UUID require() {
        return employee().orElseThrow(NotFound::new);
    }

    Instant now() {
        return clock.instant();
    }
}

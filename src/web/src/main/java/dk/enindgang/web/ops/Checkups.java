package dk.enindgang.web.ops;

import dk.enindgang.account.UnknownUnits;
import dk.enindgang.platform.db.Outage;
import dk.enindgang.platform.db.Readiness;
import dk.enindgang.platform.outbox.OutboxState;
import dk.enindgang.platform.outbox.OutgoingEvents;
import dk.enindgang.sheet.EmergencySheets;
import dk.enindgang.sheet.SheetState;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the node, at most once a second however many ask (R3). */
@ApplicationScoped
public class Checkups {

    private static final Duration FRESH = Duration.ofSeconds(1);

    @Inject
    Readiness readiness;

    @Inject
    OutgoingEvents events;

    @Inject
    UnknownUnits unknownUnits;

    @Inject
    EmergencySheets sheets;

    @Inject
    Clock clock;

    private @Nullable Checkup last;

    synchronized Checkup now() {
        Instant now = clock.instant();
        Checkup known = last;
        if (known == null || !now.isBefore(known.at().plus(FRESH))) {
            known = look(now);
            last = known;
        }
        return known;
    }

    private Checkup look(Instant now) {
        boolean ready = readiness.ready();
        Optional<OutboxState> outbox = ready ? outbox() : Optional.empty();
        String reason = ready && outbox.isEmpty() ? Outage.REASON : readiness.reason();
        SheetState state = outbox.isPresent() ? sheets() : SheetState.NONE;
        return new Checkup(now, readiness.state(), reason, outbox, events.broker(), unknownUnits.list(), state);
    }

    private SheetState sheets() {
        try {
            return sheets.state();
        } catch (EJBException e) {
            return SheetState.NONE;
        }
    }

    /** Counting the outbox is also how the database is asked whether it is there. */
    private Optional<OutboxState> outbox() {
        try {
            return Optional.of(events.state());
        } catch (EJBException e) {
            return Optional.empty();
        }
    }
}

package dk.enindgang.platform.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One batch: claimed, carried to the broker, and noted as sent in the transaction that claimed it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@PermitAll
public class Dispatch {

    /** R7. */
    static final int TRIES = 5;

    /** How many sent events are taken away at once. */
    static final int LOT = 1_000;

    private static final System.Logger LOG = System.getLogger(Dispatch.class.getName());

    /** Together under a minute, so that a poison event is put aside before anybody is called. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(12), Duration.ofSeconds(30));

    @Inject
    EventTable table;

    @Inject
    Courier courier;

    @Inject
    Clock clock;

    /** What came of it: whether there may be more, and why the broker took nothing, if it was away. */
    public record Outcome(boolean more, Optional<String> away, int claimed) {}

    /** Sends the next batch. */
    public Outcome next() {
        List<WaitingEvent> events = table.claim(clock.instant());
        if (events.isEmpty()) {
            return new Outcome(false, Optional.empty(), 0);
        }
        Delivery delivery = courier.deliver(events);
        if (!delivery.sent().isEmpty()) {
            table.sent(delivery.sent(), clock.instant());
        }
        for (WaitingEvent event : events) {
            String reason = delivery.refused().get(event.id());
            if (reason != null) {
                putBack(event, reason);
            }
        }
        return new Outcome(
                delivery.away().isEmpty() && events.size() == EventTable.BATCH, delivery.away(), events.size());
    }

    /** R8. Takes away at most one lot of what was sent before the moment, and says how many. */
    public int removeSent(Instant before) {
        return table.removeSent(before, LOT);
    }

    private void putBack(WaitingEvent event, String reason) {
        Instant now = clock.instant();
        if (event.tries() + 1 < TRIES) {
            table.refused(event, reason, now.plus(PAUSES.get(event.tries())));
        } else {
            table.dead(event, reason, now);
            LOG.log(
                    Level.ERROR,
                    "Event {0} ({1}) was refused {2} times and is put aside. See /outbox/list. Reason: {3}",
                    event.ref(),
                    event.type(),
                    TRIES,
                    reason);
        }
    }
}

package dk.enindgang.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes what has happened beside the change that made it happen, and rings when both are safe. */
@ApplicationScoped
public class Outbox {

    @Inject
    EventTable table;

    @Inject
    Clock clock;

    @Inject
    Relay relay;

    /** A thousand events in one transaction need one ring. */
    private final AtomicBoolean rung = new AtomicBoolean();

    /** R1. In the transaction of the one who fires; without one it is refused. */
    void write(@Observes OutgoingEvent event) {
        table.write(event, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** R1. The same for several that happened together. */
    void writeAll(@Observes HappenedTogether several) {
        table.writeAll(several.events(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** R6. */
    void ringForAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) HappenedTogether several) {
        if (rung.compareAndSet(false, true)) {
            relay.wake();
        }
    }

    /** R6. */
    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutgoingEvent event) {
        if (rung.compareAndSet(false, true)) {
            relay.wake();
        }
    }

    /** The relay is looking now; what comes from here on must ring again. */
    void answered() {
        rung.set(false);
    }
}

package dk.enindgang.platform.outbox;

import dk.enindgang.platform.db.Readiness;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Empties the outbox: at once when somebody rings, and every two seconds for whatever a ring has missed. One at a time
 * on each node; between nodes the claims decide.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class Relay {

    private static final System.Logger LOG = System.getLogger(Relay.class.getName());

    private static final Duration QUIET = Duration.ofSeconds(10);

    @Inject
    Dispatch dispatch;

    @Inject
    Courier courier;

    @Inject
    Outbox outbox;

    @Inject
    Readiness readiness;

    @Inject
    Clock clock;

    private final BrokerLine broker = new BrokerLine();

    /** Calls that came while one was at work; it looks again for them, so nobody has to wait in line. */
    private final AtomicInteger calls = new AtomicInteger();

    private volatile boolean stumbled;

    /** Somebody has put something in. */
    @Asynchronous
    public void wake() {
        drain();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        drain();
        try {
            if (readiness.ready() && broker.quietFor(QUIET, clock.instant())) {
                broker.note(courier.silence(), clock.instant());
            }
        } catch (RuntimeException e) {
            // The same timer; a server's pool may throw something else than JMS promises.
            broker.note(Optional.of(String.valueOf(e.getMessage())), clock.instant());
        }
    }

    public BrokerState broker() {
        return broker.state();
    }

    void drain() {
        if (calls.getAndIncrement() > 0) {
            return;
        }
        int answered;
        do {
            answered = calls.get();
            outbox.answered();
            empty();
        } while (calls.addAndGet(-answered) > 0);
    }

    private void empty() {
        try {
            boolean more = readiness.ready();
            while (more && broker.mayTry(clock.instant())) {
                Dispatch.Outcome outcome = dispatch.next();
                if (outcome.claimed() > 0) {
                    broker.note(outcome.away(), clock.instant());
                }
                more = outcome.more();
            }
            stumbled = false;
        } catch (RuntimeException e) {
            // A timer that throws twice is taken away by the server; the events stand in the database and wait.
            if (!stumbled) {
                stumbled = true;
                LOG.log(Level.WARNING, "The outbox could not be read; it is tried again.", e);
            }
        }
    }
}

package dk.enindgang.platform.outbox;

import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.Readiness;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Takes sent events away when their time is up: every hour, some at a time, each lot in a transaction of its own. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class SentEventRemoval {

    private static final System.Logger LOG = System.getLogger(SentEventRemoval.class.getName());

    @Inject
    Dispatch dispatch;

    @Inject
    Settings settings;

    @Inject
    Readiness readiness;

    @Inject
    Clock clock;

    /** R8. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    void tidy() {
        if (!readiness.ready()) {
            return;
        }
        try {
            Instant before = clock.instant().minus(Duration.ofDays(settings.outboxKeepDays()));
            int removed;
            do {
                removed = dispatch.removeSent(before);
            } while (removed == Dispatch.LOT);
        } catch (RuntimeException e) {
            // A timer that throws twice is taken away by the server.
            LOG.log(Level.WARNING, "Sent events could not be taken away; it is tried again in an hour.", e);
        }
    }
}

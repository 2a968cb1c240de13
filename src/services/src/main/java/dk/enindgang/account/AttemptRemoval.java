package dk.enindgang.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Forgets attempts that no longer slow anybody down, every hour. On every node; a row is deleted once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class AttemptRemoval {

    private static final System.Logger LOG = System.getLogger(AttemptRemoval.class.getName());

    @Inject
    Throttle throttle;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void tidy() {
        try {
            throttle.forget();
        } catch (RuntimeException e) {
            // A timer that throws twice is taken away by the server.
            LOG.log(Level.WARNING, "Old log-in attempts could not be forgotten; it is tried again in an hour.", e);
        }
    }
}

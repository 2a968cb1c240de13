package dk.enindgang.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Forgets attempts that no longer slow anybody down, and sessions that are over. On every node; a row goes once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class AttemptRemoval {

    private static final System.Logger LOG = System.getLogger(AttemptRemoval.class.getName());

    @Inject
    Throttle throttle;

    @Inject
    SignOns signOns;

    @Inject
    SessionTable sessions;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void tidy() {
        try {
            throttle.forget();
            signOns.forget();
            sessions.forget();
        } catch (RuntimeException e) {
            // A timer that throws twice is taken away by the server.
            LOG.log(Level.WARNING, "Old log-ins could not be forgotten; it is tried again in an hour.", e);
        }
    }
}

package dk.enindgang.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Has packages removed that nobody chose from (R5). The same on one node or five: deleting twice deletes once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class PackageSweep {

    private static final System.Logger LOG = System.getLogger(PackageSweep.class.getName());

    @Inject
    WaitingPackages waiting;

    @Schedule(hour = "*", minute = "43", persistent = false)
    void hourly() {
        try {
            waiting.sweep();
        } catch (RuntimeException e) {
            // A timer that throws twice is taken away by the server.
            LOG.log(Level.WARNING, "Old packages of guides could not be removed; it is tried again in an hour.", e);
        }
    }
}

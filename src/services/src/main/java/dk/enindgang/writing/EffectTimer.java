package dk.enindgang.writing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Looks every few minutes whether an approved guide's day has come (R8). On every node; each guide is taken once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class EffectTimer {

    private static final System.Logger LOG = System.getLogger(EffectTimer.class.getName());

    @Inject
    DueManuscripts due;

    @Schedule(hour = "*", minute = "*/2", second = "7", persistent = false)
    void look() {
        try {
            long taken = due.list().stream().filter(this::take).count();
            if (taken > 0) {
                LOG.log(Level.INFO, "Handleguides: {0} written here took effect.", taken);
            }
        } catch (RuntimeException e) {
            // A timer that throws twice is taken away by the server.
            LOG.log(Level.WARNING, "Approved handleguides could not be looked for; tried again in two minutes.", e);
        }
    }

    /** One that cannot be printed keeps none of the others waiting. */
    private boolean take(UUID ref) {
        try {
            return due.take(ref);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "An approved handleguide could not take effect; it is tried again in two minutes.",
                    e);
            return false;
        }
    }
}

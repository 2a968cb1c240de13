package dk.enindgang.writing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

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
            int taken = 0;
            while (due.takeNext()) {
                taken++;
            }
            if (taken > 0) {
                LOG.log(Level.INFO, "Handleguides: {0} written here took effect.", taken);
            }
        } catch (RuntimeException e) {
            // A timer that throws twice is taken away by the server.
            LOG.log(
                    Level.WARNING,
                    "An approved handleguide could not take effect; it is tried again in two minutes.",
                    e);
        }
    }
}

package dk.enindgang.organisation.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Has files removed that nobody said yes to (R7). The same on one node or five: deleting twice deletes once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class UploadSweep {

    private static final System.Logger LOG = System.getLogger(UploadSweep.class.getName());

    @Inject
    OrganisationFiles files;

    @Schedule(hour = "*", minute = "37", persistent = false)
    void hourly() {
        try {
            files.sweep();
        } catch (RuntimeException e) {
            // A timer that throws twice is taken away by the server.
            LOG.log(
                    Level.WARNING,
                    "Old files about the organisation could not be removed; it is tried again in an hour.",
                    e);
        }
    }
}

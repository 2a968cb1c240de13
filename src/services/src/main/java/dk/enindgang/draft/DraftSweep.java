package dk.enindgang.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Has drafts removed that nobody came back to (R5). The same on one node or five: deleting twice deletes once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class DraftSweep {

    private static final System.Logger LOG = System.getLogger(DraftSweep.class.getName());

    @Inject
    Drafts drafts;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void nightly() {
        try {
            drafts.sweep();
        } catch (RuntimeException e) {
            // The server takes a timer away after two failures; tomorrow night is soon enough.
            LOG.log(Level.WARNING, "Old drafts could not be removed tonight.", e);
        }
    }
}

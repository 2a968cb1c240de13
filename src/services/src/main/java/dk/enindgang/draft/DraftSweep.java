package dk.enindgang.draft;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;

/** Removes drafts that nobody came back to (R5). The same on one node or five: deleting twice deletes once. */
@Singleton
public class DraftSweep {

    private static final System.Logger LOG = System.getLogger(DraftSweep.class.getName());

    @PersistenceContext
    EntityManager em;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void nightly() {
        try {
            sweep();
        } catch (PersistenceException e) {
            // The server takes a timer away after two failures; tomorrow night is soon enough.
            LOG.log(Level.WARNING, "Old drafts could not be removed tonight.", e);
        }
    }

    int sweep() {
        return em.createNativeQuery("delete from draft where saved_at < now() - interval '30 days'")
                .executeUpdate();
    }
}

package dk.enindgang.platform.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Marks a transaction as work that nobody asked for, such as a nightly removal: it sees the rows of everybody (R4). */
@ApplicationScoped
public class SystemWork {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /** From here to the end of the transaction. */
    public void begin() {
        em.createNativeQuery("select set_config('enindgang.acting', 'system', true)")
                .getSingleResult();
    }
}

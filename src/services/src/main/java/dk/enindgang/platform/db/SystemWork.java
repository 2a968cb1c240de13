package dk.enindgang.platform.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Supplier;

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

    /** For one piece of work inside somebody's transaction; what follows it sees what she may see again. */
    public <T> T during(Supplier<T> work) {
        Object before = em.createNativeQuery("select coalesce(current_setting('enindgang.acting', true), '')")
                .getSingleResult();
        begin();
        T done = work.get();
        // After a failure the transaction is over, and what was set in it is gone by itself.
        em.createNativeQuery("select set_config('enindgang.acting', ?1, true)")
                .setParameter(1, before)
                .getSingleResult();
        return done;
    }
}

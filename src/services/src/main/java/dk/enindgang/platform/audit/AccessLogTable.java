package dk.enindgang.platform.audit;

import dk.enindgang.platform.db.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What the database does for its log by itself, each in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class AccessLogTable {

    /** The month we are in and three to come. */
    private static final int MONTHS_AHEAD = 3;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /** R4: a server that was away for long finds no month to write to. */
    void begin(@Observes SchemaReady ready) {
        prepare();
    }

    /** Tells how many months were made. */
    public int prepare() {
        return number("select access_log_prepare(?1)", MONTHS_AHEAD);
    }

    /** Tells how many months were taken away; never one of the last six. */
    public int forget(int monthsKept) {
        return number("select access_log_forget(?1)", monthsKept);
    }

    /** Seals one block and tells how many rows are in it; none if there is nothing to seal yet. */
    public int seal() {
        return ((Number) em.createNativeQuery("select access_log_seal()").getSingleResult()).intValue();
    }

    private int number(String query, int argument) {
        return ((Number) em.createNativeQuery(query).setParameter(1, argument).getSingleResult()).intValue();
    }
}

package dk.enindgang.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/** What the database draws by itself (R14). */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SpotCheckTable {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /** Of the week before a Monday; tells how many, none if it has been done. */
    public int draw(LocalDate monday) {
        return ((Number) em.createNativeQuery("select spot_check_draw(cast(?1 as date))")
                        .setParameter(1, monday.toString())
                        .getSingleResult())
                .intValue();
    }
}

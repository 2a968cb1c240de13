package dk.enindgang.exchange;

import dk.enindgang.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** R5. Packages where they wait: one for each editor, for a day at most. */
@ApplicationScoped
public class WaitingPackages {

    private static final Duration LONGEST = Duration.ofDays(1);

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The caller's; one of before is forgotten. */
    void keep(byte[] content) {
        discard();
        em.createNativeQuery("insert into guide_package (account_ref, content, uploaded_at) values (?1, ?2, ?3)")
                .setParameter(1, caller.ref())
                .setParameter(2, content)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    Optional<byte[]> find() {
        List<?> found = em.createNativeQuery(
                        "select content from guide_package where account_ref = ?1 and uploaded_at >= ?2")
                .setParameter(1, caller.ref())
                .setParameter(2, oldest())
                .getResultList();
        return found.stream().map(content -> (byte[]) content).findFirst();
    }

    void discard() {
        em.createNativeQuery("delete from guide_package where account_ref = ?1")
                .setParameter(1, caller.ref())
                .executeUpdate();
    }

    /** For the timer, in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public void sweep() {
        em.createNativeQuery("delete from guide_package where uploaded_at < ?1")
                .setParameter(1, oldest())
                .executeUpdate();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(LONGEST));
    }
}

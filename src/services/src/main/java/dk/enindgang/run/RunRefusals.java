package dk.enindgang.run;

import dk.enindgang.platform.audit.AccessLog;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Right;
import dk.enindgang.platform.db.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Writes down who was refused a run about a child, in a transaction of its own: that of the refusal is undone. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class RunRefusals {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    AccessLog log;

    @Inject
    SystemWork work;

    /** Nothing, where there is no such run, or no child it is about. */
    public void write(UUID run) {
        work.begin();
        List<?> person = em.createNativeQuery("select person_ref from guide_run where ref = ?1")
                .setParameter(1, run)
                .getResultList();
        person.stream()
                .filter(Objects::nonNull)
                .forEach(one -> log.write(LookKind.REFUSAL, Right.NONE, (UUID) one, RunAccess.SUBJECT, run));
    }
}

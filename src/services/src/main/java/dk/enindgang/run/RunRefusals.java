package dk.enindgang.run;

import dk.enindgang.access.Work;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Knows of runs that are hidden from the caller, and writes down who was refused one; in a transaction of its own, for
 * that of the refusal is undone.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class RunRefusals {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    AccessLog log;

    @Inject
    SystemWork work;

    /** The work of a run about a child, for somebody who may not see it. */
    public Optional<Work> find(UUID run) {
        work.begin();
        List<?> rows = em.createNativeQuery("""
                        select person_ref, started_by, unit_ref from guide_run
                        where ref = ?1 and person_ref is not null""").setParameter(1, run).getResultList();
        return rows.stream().map(row -> work((Object[]) row)).findFirst();
    }

    private static Work work(Object[] c) {
        return new Work((UUID) c[0], (UUID) c[1], (UUID) c[2], Set.of());
    }

    /** Nothing, where there is no such run, or no child it is about. */
    public void write(UUID run) {
        find(run).ifPresent(hidden -> log.write(LookKind.REFUSAL, Right.NONE, hidden.person(), RunAccess.SUBJECT, run));
    }
}

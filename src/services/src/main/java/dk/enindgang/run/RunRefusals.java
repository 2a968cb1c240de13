package dk.enindgang.run;

import dk.enindgang.access.Work;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.NotYours;
import dk.enindgang.platform.audit.AccessLog;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Right;
import dk.enindgang.platform.db.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Knows of runs that are hidden from the caller, and writes down who was refused one. In the caller's own transaction,
 * which ends well although she is refused: one more connection for each refusal would let somebody take them all.
 */
@ApplicationScoped
public class RunRefusals {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    AccessLog log;

    @Inject
    SystemWork system;

    /** The work of a run about a child, for somebody who may not see it. */
    public Optional<Work> find(UUID run) {
        List<?> rows = system.during(
                () -> em.createNativeQuery("""
                        select person_ref, started_by, unit_ref from guide_run
                        where ref = ?1 and person_ref is not null""").setParameter(1, run).getResultList());
        return rows.stream().map(row -> work((Object[]) row)).findFirst();
    }

    private static Work work(Object[] c) {
        return new Work((UUID) c[0], (UUID) c[1], (UUID) c[2], Set.of());
    }

    /** Writes nothing where there is no such run, or no child it is about.
     *
     * @return what is to be thrown, so that what was written stays */
    public NotFound write(UUID run) {
        Optional<Work> hidden = find(run);
        hidden.ifPresent(work -> log.write(LookKind.REFUSAL, Right.NONE, work.person(), RunAccess.SUBJECT, run));
        return hidden.isPresent() ? new NotYours() : new NotFound();
    }
}

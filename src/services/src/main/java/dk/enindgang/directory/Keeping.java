package dk.enindgang.directory;

import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what is kept right here, for the doors. */
@ApplicationScoped
class Keeping {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Drafts drafts;

    /** @throws NotFound if there is none */
    ContactPoint point(UUID ref) {
        return find(ContactPoint.class, ref);
    }

    /** @throws NotFound if there is none */
    ContactSituation situation(UUID ref) {
        return find(ContactSituation.class, ref);
    }

    private <T extends Stored> T find(Class<T> type, UUID ref) {
        return em.createQuery("select x from " + type.getSimpleName() + " x where x.ref = :ref", type)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What belongs to it raises its version too. */
    <T extends Stored> T raise(T one) {
        em.lock(one, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return one;
    }

    /** After the last of them; who comes at once waits. */
    int nextPosition(String table) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(3041) as text)").getSingleResult();
        return ((Number) em.createNativeQuery("select coalesce(max(position), 0) + 1 from " + table)
                        .getSingleResult())
                .intValue();
    }

    /** Who saved it last; null where the system did. */
    @Nullable
    String changedBy(String table, UUID ref) {
        return (String) em.createNativeQuery("select account_name(changed_by) from " + table + " where ref = ?1")
                .setParameter(1, ref)
                .getSingleResult();
    }

    /** What was typed is saved for real now. */
    void saved(String place) {
        drafts.clear(place);
    }
}

package dk.enindgang.directory;

import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what is kept right here, for the doors. */
@ApplicationScoped
class Keeping {

    private static final Set<String> NATIONAL = Set.of("112", "114");

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

    /** Whoever changes an order at once waits. */
    void takeTurn() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(3041) as text)").getSingleResult();
    }

    /** After the last of them; who comes at once waits. */
    int nextPosition(String table) {
        takeTurn();
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

    /** Who that account is among the colleagues.
     *
     * @throws RuleViolation if nobody has linked it to one */
    UUID colleague(UUID account) {
        List<?> found = em.createNativeQuery("""
                        select e.ref from employee e join employee_account a on a.employee_id = e.id
                        where a.account_ref = ?1""").setParameter(1, account).getResultList();
        if (found.isEmpty()) {
            throw new RuleViolation("directory.rule.unlinked");
        }
        return (UUID) found.get(0);
    }

    /** Whether that colleague works here today and can log in, also while she is away. */
    boolean works(UUID colleague) {
        return Boolean.TRUE.equals(em.createNativeQuery("select works_here(cast(?1 as uuid), danish_today())")
                .setParameter(1, colleague.toString())
                .getSingleResult());
    }

    /** R5: an emergency number stays, and so does whom a situation sends people to. One statement.
     *
     * @throws RuleViolation with the situations that need it */
    void refuseNeeded(UUID point) {
        List<?> rows = em.createNativeQuery("""
                        select replace(p.phone, ' ', ''), s.name from contact_point p
                        left join situation_contact_rule r on r.point_id = p.id
                        left join contact_situation s on s.id = r.situation_id
                        where p.ref = ?1 order by s.position, s.id for update of p""").setParameter(1, point).getResultList();
        var situations = new LinkedHashSet<String>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            if (NATIONAL.contains(c[0] == null ? "" : c[0])) {
                throw new RuleViolation("directory.rule.national");
            }
            if (c[1] != null) {
                situations.add((String) c[1]);
            }
        }
        if (!situations.isEmpty()) {
            throw new RuleViolation("directory.rule.used", String.join(", ", situations));
        }
    }

    /** Whoever typed with that version before her has the next one before her now. */
    void seen(String place, long before, long now) {
        if (Long.toString(before).equals(drafts.list(place).get("seen"))) {
            drafts.save(place, Map.of("seen", Long.toString(now)));
        }
    }

    /** What was typed is saved for real now. */
    void saved(String place) {
        drafts.clear(place);
    }
}

package dk.enindgang.writing;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Manuscripts where they are kept: what stands in them, and the trail of who changed what (R3). */
@ApplicationScoped
public class ManuscriptTable {

    /** Less than the table takes, which writes a space here and there. */
    private static final int LARGEST = 3_000_000;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Who changed a field last.
     *
     * @param mine whether that was the one who asks */
    record Change(String by, Instant at, boolean mine) {}

    /** Who asks. */
    UUID caller() {
        return caller.ref();
    }

    void add(Manuscript manuscript, ManuscriptTree tree) {
        em.persist(manuscript);
        em.flush();
        write(manuscript, tree);
    }

    /** Held until the end of the transaction, so that two who write wait for each other. */
    Manuscript lock(UUID ref) {
        return em.createQuery("select m from Manuscript m where m.ref = :ref", Manuscript.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    ManuscriptTree tree(UUID ref) {
        Object json = em.createNativeQuery("select cast(document as text) from guide_manuscript where ref = ?1")
                .setParameter(1, ref)
                .getSingleResult();
        return ManuscriptTree.fromJson(String.valueOf(json));
    }

    /** As it is shown: to the microsecond. */
    Instant changedAt(UUID ref) {
        Object at = em.createNativeQuery("select changed_at from guide_manuscript where ref = ?1")
                .setParameter(1, ref)
                .getSingleResult();
        return ((Timestamp) at).toInstant();
    }

    private void write(Manuscript manuscript, ManuscriptTree tree) {
        String json = tree.json();
        if (json.length() > LARGEST) {
            throw new RuleViolation("writing.rule.tooLarge");
        }
        em.createNativeQuery("update guide_manuscript set document = cast(?1 as jsonb) where ref = ?2")
                .setParameter(1, json)
                .setParameter(2, manuscript.getRef())
                .executeUpdate();
    }

    /** Writes what stands there now, and that the caller changed it. */
    void save(Manuscript manuscript, ManuscriptTree tree, String pointer, String before, String after) {
        em.createNativeQuery("""
                        insert into guide_manuscript_change
                            (manuscript_id, pointer, old_value, new_value, account_ref, at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, manuscript.getId())
                .setParameter(2, pointer)
                .setParameter(3, before)
                .setParameter(4, after)
                .setParameter(5, caller.ref())
                .setParameter(6, Timestamp.from(clock.instant()))
                .executeUpdate();
        write(manuscript, tree);
        manuscript.changed(title(manuscript, tree), clock.instant());
        em.flush();
    }

    private static String title(Manuscript manuscript, ManuscriptTree tree) {
        String title = tree.text("/title");
        return title.isEmpty() ? manuscript.slug() : title;
    }

    /** Writes how far it has come, and by whom, in one go: the table asks for both. */
    void decide(Manuscript manuscript) {
        em.createNativeQuery("""
                        update guide_manuscript set status = ?2,
                            sent_by = coalesce(cast(cast(?3 as text) as uuid), sent_by),
                            approved_by = cast(cast(?4 as text) as uuid),
                            approved_at = cast(cast(?5 as text) as timestamptz),
                            effective_on = cast(cast(?6 as text) as date)
                        where ref = ?1""")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, manuscript.getRef())
                .setParameter(2, manuscript.status().name())
                .setParameter(3, text(manuscript.sentBy()))
                .setParameter(4, text(manuscript.approvedBy()))
                .setParameter(5, text(manuscript.approvedAt()))
                .setParameter(6, text(manuscript.effectiveOn()))
                .executeUpdate();
        em.flush();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    Optional<Change> last(Manuscript manuscript, String pointer) {
        List<?> rows = em.createNativeQuery("""
                        select account_name(c.account_ref), c.at, c.account_ref from guide_manuscript_change c
                        where c.manuscript_id = ?1 and c.pointer = ?2 order by c.id desc limit 1""")
                .setParameter(1, manuscript.getId())
                .setParameter(2, pointer)
                .getResultList();
        return rows.stream()
                .map(row -> {
                    Object[] c = (Object[]) row;
                    return new Change(
                            String.valueOf(c[0]),
                            ((Timestamp) c[1]).toInstant(),
                            caller.ref().equals(c[2]));
                })
                .findFirst();
    }

    /** R6. The accounts of everybody who has had a hand in it; somebody can have two. */
    Set<UUID> writers(Manuscript manuscript) {
        List<?> refs = em.createNativeQuery("select manuscript_writers(?1)")
                .setParameter(1, manuscript.getId())
                .getResultList();
        var writers = new HashSet<UUID>();
        refs.forEach(ref -> writers.add((UUID) ref));
        return writers;
    }

    /** R4. One who begins waits for another who does. */
    boolean isOpen(String slug) {
        em.createNativeQuery("select pg_advisory_xact_lock(202611281920)").getResultList();
        return !em.createNativeQuery("""
                        select 1 from guide_manuscript
                        where slug = ?1 and status in ('DRAFT', 'IN_REVIEW', 'APPROVED')""").setParameter(1, slug).getResultList().isEmpty();
    }
}

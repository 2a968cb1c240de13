package dk.enindgang.guide;

import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where an edition is made: a draft comes in, and what goes out never changes. One at a time over all nodes. */
@ApplicationScoped
public class GuidePress {

    /** Any number that nothing else in this database locks by. */
    private static final long LOCK = 202611221200L;

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<OutgoingEvent> events;

    @Inject
    Clock clock;

    /** The slugs that have been published, ever. */
    @Transactional(TxType.SUPPORTS)
    public Set<String> slugs() {
        return new TreeSet<>(em.createQuery("select distinct g.slug from ActionGuide g", String.class)
                .getResultList());
    }

    /** The number of the newest edition of a guide that has been published. */
    @Transactional(TxType.SUPPORTS)
    public int newestEdition(String slug) {
        return em.createQuery("select max(g.edition) from ActionGuide g where g.slug = :slug", Integer.class)
                .setParameter("slug", slug)
                .getSingleResult();
    }

    /**
     * R1 to R4, R9. Publishes the draft as the next edition of its slug, unless the newest one says the same, or was
     * written here and the draft comes from a file.
     *
     * @return the number of the new edition, or nothing
     */
    @Transactional(TxType.REQUIRES_NEW)
    public OptionalInt publish(ActionGuide draft) {
        return publish(draft, null);
    }

    /** The same, of a guide that was taken in. R11.
     *
     * @param from where it was taken in from; where that is not said, it is where the edition before came from */
    @Transactional(TxType.REQUIRES_NEW)
    public OptionalInt publish(ActionGuide draft, @Nullable Provenance from) {
        em.createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getResultList();
        List<ActionGuide> newest = em.createQuery(
                        "select g from ActionGuide g where g.slug = :slug order by g.edition desc", ActionGuide.class)
                .setParameter("slug", draft.getSlug())
                .setMaxResults(1)
                .getResultList();
        for (ActionGuide earlier : newest) {
            if (earlier.getContentHash().equals(draft.getContentHash())) {
                keepText(earlier, draft.origin().text());
                return OptionalInt.empty();
            }
            if (earlier.origin().isWrittenHere() && !draft.origin().isWrittenHere()) {
                return OptionalInt.empty();
            }
            draft.origin().inherit(earlier.origin());
            makeRoom(earlier);
        }
        if (from != null) {
            draft.origin().takenFrom(from);
        }
        draft.number(newest.isEmpty() ? 1 : newest.get(0).getEdition() + 1);
        print(draft);
        return OptionalInt.of(draft.getEdition());
    }

    private void makeRoom(ActionGuide earlier) {
        if (earlier.getStatus() == GuideStatus.PUBLISHED) {
            earlier.supersede(LocalDate.now(clock));
            em.flush();
            GuideIndex.remove(em, earlier.getId());
        }
    }

    /** Editions that were printed before texts were kept get theirs at the next start. */
    private void keepText(ActionGuide edition, String text) {
        if (!text.isEmpty()) {
            em.createNativeQuery("insert into guide_text (guide_id, text) values (?1, ?2) on conflict do nothing")
                    .setParameter(1, edition.getId())
                    .setParameter(2, text)
                    .executeUpdate();
        }
    }

    /** R11. */
    private void keepEnglish(ActionGuide edition, String words) {
        if (!words.isEmpty()) {
            em.createNativeQuery("""
                            insert into guide_english (guide_id, title, summary, words)
                            select ?1, said.w -> 'guide' ->> 'title', said.w -> 'guide' ->> 'summary', said.w
                            from (select cast(?2 as jsonb) as w) as said""")
                    .setParameter(1, edition.getId())
                    .setParameter(2, words)
                    .executeUpdate();
        }
    }

    private void print(ActionGuide draft) {
        em.persist(draft);
        em.flush();
        keepText(draft, draft.origin().text());
        keepEnglish(draft, draft.origin().english());
        draft.publish(LocalDate.now(clock));
        em.flush();
        GuideIndex.add(em, draft.getId());
        events.fire(new GuidePublished(
                draft.getSlug(),
                draft.getEdition(),
                LocalDate.now(clock),
                List.copyOf(new TreeSet<>(draft.getSectors()))));
    }
}

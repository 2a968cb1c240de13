package dk.enindgang.run;

import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Begins an anonymous run for an account of the practice municipality, for features that fill it. Nobody asks here. */
@ApplicationScoped
public class PracticeRuns {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Event<OutgoingEvent> events;

    @Inject
    Clock clock;

    /** Whether anybody has a run already. */
    public boolean isAny() {
        return !em.createQuery("select r.id from GuideRun r", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Of the edition that is in force; empty if there is no such guide. */
    public Optional<UUID> begin(UUID account, String slug) {
        List<?> guides = em.createNativeQuery("""
                        select g.edition, g.title, (select count(*) from guide_step s where s.guide_id = g.id)
                        from action_guide g where g.slug = ?1 and g.status = 'PUBLISHED'""").setParameter(1, slug).getResultList();
        return guides.stream().map(row -> (Object[]) row).findFirst().map(c -> begin(account, guide(slug, c)));
    }

    private static RunGuide guide(String slug, Object[] c) {
        return new RunGuide(slug, ((Number) c[0]).intValue(), (String) c[1], ((Number) c[2]).intValue());
    }

    private UUID begin(UUID account, RunGuide guide) {
        var run = new GuideRun(guide, account, clock.instant());
        em.persist(run);
        em.flush();
        events.fire(new GuideRunStarted(run.getRef(), guide.slug(), guide.edition()));
        return run.getRef();
    }
}

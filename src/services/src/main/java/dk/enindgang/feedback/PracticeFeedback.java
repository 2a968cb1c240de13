package dk.enindgang.feedback;

import dk.enindgang.account.PracticeAccounts;
import dk.enindgang.organisation.Standing;
import dk.enindgang.organisation.Standings;
import dk.enindgang.platform.db.SchemaReady;
import dk.enindgang.platform.db.SystemWork;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A little invented feedback in a practice municipality, with an answer; nowhere else (R6). */
@ApplicationScoped
@Transactional
public class PracticeFeedback {

    /** After guides, colleagues and tasks. */
    private static final int AFTER_THE_TASKS = 3600;

    private static final List<Told> TOLD = List.of(
            new Told("paedagog", "1", FeedbackKind.UNCLEAR, "Gælder det også, når barnet går i dagpleje?", ""),
            new Told(
                    "laerer",
                    "2",
                    FeedbackKind.SUGGESTION,
                    "Skriv, hvem der ringer hjem, når kontaktlæreren er syg.",
                    "Godt set. Det kommer med i den næste udgave."));

    private static final String GUIDE = "bekymrende-skolefravaer";

    private static final String ANSWERS = "sekretariat";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Inject
    PracticeAccounts accounts;

    @Inject
    Standings standings;

    @Inject
    Event<OutgoingEvent> events;

    @Inject
    Clock clock;

    /** Fills an empty municipality; one in which somebody has given feedback is left alone. */
    void prepare(@Observes @Priority(AFTER_THE_TASKS) SchemaReady ready) {
        Map<String, UUID> refs = accounts.refsInTurn();
        if (refs.isEmpty()) {
            return;
        }
        system.begin();
        if (em.createNativeQuery("select 1 from guide_feedback limit 1")
                .getResultList()
                .isEmpty()) {
            TOLD.forEach(one -> give(one, refs));
        }
    }

    private void give(Told one, Map<String, UUID> refs) {
        UUID account = refs.get(one.userName());
        List<?> editions = em.createNativeQuery("""
                        select g.edition from action_guide g join guide_step s on s.guide_id = g.id
                        where g.slug = ?1 and g.status = 'PUBLISHED' and s.number = ?2""")
                .setParameter(1, GUIDE)
                .setParameter(2, one.step())
                .getResultList();
        if (account == null || editions.isEmpty()) {
            return;
        }
        int edition = ((Number) editions.get(0)).intValue();
        var feedback = new GuideFeedback(
                new NewFeedback(GUIDE, edition, one.step(), one.kind(), one.words()), account, clock.instant());
        accounts.act(account);
        em.persist(feedback);
        em.flush();
        system.begin();
        complete(feedback, unit(account), one.answer(), refs.get(ANSWERS));
        events.fire(new GuideFeedbackGiven(feedback.getRef(), GUIDE, edition, one.step(), one.kind()));
    }

    private Optional<UUID> unit(UUID account) {
        return standings.find(account, LocalDate.now(clock)).filter(Standing::isEmployed).stream()
                .flatMap(standing -> standing.units().stream())
                .map(unit -> unit.ref())
                .findFirst();
    }

    /** From where it comes, and the answer with which its giver is already acquainted. */
    private void complete(GuideFeedback feedback, Optional<UUID> unit, String answer, @Nullable UUID by) {
        unit.ifPresent(ref -> em.createNativeQuery("update guide_feedback set unit_ref = ?2 where ref = ?1")
                .setParameter(1, feedback.getRef())
                .setParameter(2, ref)
                .executeUpdate());
        if (!answer.isEmpty() && by != null) {
            em.createNativeQuery("""
                            update guide_feedback set state = 'ANSWERED', answer = ?2, answered_by = ?3,
                                answered_at = ?4, read_at = ?4, version = version + 1
                            where ref = ?1""")
                    .setParameter(1, feedback.getRef())
                    .setParameter(2, answer)
                    .setParameter(3, by)
                    .setParameter(4, Timestamp.from(clock.instant()))
                    .executeUpdate();
        }
    }

    /** Who told what about which step, and what was answered. */
    private record Told(String userName, String step, FeedbackKind kind, String words, String answer) {}
}

package dk.enindgang.consultation;

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

/** A few invented questions in a practice municipality, one of them answered; nowhere else (R10). */
@ApplicationScoped
@Transactional
public class PracticeQuestions {

    /** After guides, colleagues and tasks. */
    private static final int AFTER_THE_TASKS = 3600;

    private static final List<Asked> ASKED = List.of(
            new Asked(
                    "laerer",
                    "raadgiver",
                    "bekymrende-skolefravaer",
                    "2",
                    "Hvordan begynder vi samtalen, når hjemmet ikke ringer tilbage?",
                    5,
                    ""),
            new Asked(
                    "sundhedsplejerske",
                    "ppr",
                    "overgangssamtale-hjem-dagtilbud",
                    "1",
                    "Skal dagtilbuddet fortælle først, eller skal hjemmet?",
                    7,
                    "Lad hjemmet begynde. Så hører dagtilbuddet, hvad der er vigtigst for barnet."));

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

    /** Fills an empty municipality; one in which somebody has asked is left alone. */
    void prepare(@Observes @Priority(AFTER_THE_TASKS) SchemaReady ready) {
        Map<String, UUID> refs = accounts.refsInTurn();
        if (refs.isEmpty()) {
            return;
        }
        system.begin();
        if (em.createNativeQuery("select 1 from consultation_request limit 1")
                .getResultList()
                .isEmpty()) {
            ASKED.forEach(one -> ask(one, refs));
        }
    }

    private void ask(Asked one, Map<String, UUID> refs) {
        UUID asker = refs.get(one.userName());
        UUID taker = refs.get(one.to());
        if (asker == null || taker == null) {
            return;
        }
        Optional<UUID> unit = unit(taker);
        List<?> editions = em.createNativeQuery("""
                        select g.edition from action_guide g join guide_step s on s.guide_id = g.id
                        where g.slug = ?1 and g.status = 'PUBLISHED' and s.number = ?2""")
                .setParameter(1, one.guide())
                .setParameter(2, one.step())
                .getResultList();
        if (unit.isEmpty() || editions.isEmpty()) {
            return;
        }
        int edition = ((Number) editions.get(0)).intValue();
        LocalDate due = LocalDate.now(clock).plusDays(one.days());
        var request = new ConsultationRequest(
                new Question(one.guide(), edition, one.step(), null, unit.get(), null, one.words(), due),
                asker,
                clock.instant());
        accounts.act(asker);
        em.persist(request);
        em.flush();
        system.begin();
        events.fire(new ConsultationAsked(request.getRef(), one.guide(), edition, one.step(), unit.get(), due));
        if (!one.answer().isEmpty()) {
            answer(request, taker, one.answer());
        }
    }

    private Optional<UUID> unit(UUID account) {
        return standings.find(account, LocalDate.now(clock)).filter(Standing::isEmployed).stream()
                .flatMap(standing -> standing.units().stream())
                .map(unit -> unit.ref())
                .findFirst();
    }

    /** With which its asker is already acquainted. */
    private void answer(ConsultationRequest request, UUID taker, String words) {
        em.createNativeQuery("""
                        update consultation_request set state = 'ANSWERED', taken_by = ?2, answer = ?3, touched_at = ?4,
                            seen_at = ?4, version = version + 1
                        where ref = ?1""")
                .setParameter(1, request.getRef())
                .setParameter(2, taker)
                .setParameter(3, words)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
        events.fire(new ConsultationMoved(request.getRef(), ConsultationState.ANSWERED));
    }

    /** Who asked whose unit what, at which step of which guide, due in how many days, and what was answered. */
    private record Asked(
            String userName, String to, String guide, String step, String words, int days, String answer) {}
}

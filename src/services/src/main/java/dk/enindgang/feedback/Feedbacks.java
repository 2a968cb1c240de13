package dk.enindgang.feedback;

import dk.enindgang.draft.Drafts;
import dk.enindgang.guide.Guides;
import dk.enindgang.organisation.Myself;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The door for those who give feedback on guides, and to what they were answered (R1, R5). */
@Stateless
@RolesAllowed("STAFF")
public class Feedbacks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Guides guides;

    @Inject
    Drafts drafts;

    @Inject
    Myself myself;

    @Inject
    Event<OutgoingEvent> events;

    /** Where what is typed about a step is kept until it is sent. */
    public static String draftPlace(String guide, String step) {
        return "feedback/new/" + guide + "/" + step.toLowerCase(Locale.ROOT).replace('.', '-');
    }

    /** R1, R2: tells those who write guides, and ends the draft.
     *
     * @throws NotFound if there is no such edition, or no such step in it */
    public UUID give(NewFeedback told) {
        if (guides.get(told.guide(), told.edition()).steps().stream()
                .noneMatch(step -> step.number().equals(told.step()))) {
            throw new NotFound();
        }
        var feedback = new GuideFeedback(told, myself.account(), myself.now());
        em.persist(feedback);
        em.flush();
        myself.unit()
                .ifPresent(unit -> em.createNativeQuery("update guide_feedback set unit_ref = ?2 where ref = ?1")
                        .setParameter(1, feedback.getRef())
                        .setParameter(2, unit)
                        .executeUpdate());
        drafts.clear(draftPlace(told.guide(), told.step()));
        events.fire(new GuideFeedbackGiven(feedback.getRef(), told.guide(), told.edition(), told.step(), told.kind()));
        return feedback.getRef();
    }

    /** R5: the caller's own, the newest first. One statement. */
    public List<FeedbackRow> listMine(int first, int max) {
        return FeedbackRows.mine(em, myself.account(), first, max);
    }

    /** R4: whether there is an answer the caller has not seen. One statement. */
    public boolean hasUnread() {
        return !em.createNativeQuery(
                        "select 1 from guide_feedback where given_by = ?1 and state = 'ANSWERED' and read_at is null")
                .setParameter(1, myself.account())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** R4: the caller has seen all her answers. The version stays: nobody who is answering is disturbed by it. */
    public void read() {
        em.createNativeQuery("""
                        update guide_feedback set read_at = ?2
                        where given_by = ?1 and state = 'ANSWERED' and read_at is null""")
                .setParameter(1, myself.account())
                .setParameter(2, Timestamp.from(myself.now()))
                .executeUpdate();
    }
}

package dk.enindgang.feedback;

import dk.enindgang.draft.Drafts;
import dk.enindgang.organisation.Myself;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The door for those who write guides and answer what readers tell about them (R3, R4). */
@Stateless
@RolesAllowed("EDITOR")
public class FeedbackAnswers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Drafts drafts;

    @Inject
    Myself myself;

    @Inject
    Event<OutgoingEvent> events;

    /** Where an answer is kept while it is typed. */
    public static String draftPlace(UUID feedback) {
        return "feedback/answer/" + feedback;
    }

    /** All there is in one state, the newest first. One statement.
     *
     * @param guide the slug of the guide it is about; all guides if empty */
    public List<FeedbackRow> list(String guide, FeedbackState state, int first, int max) {
        return guide.isEmpty() ? FeedbackRows.in(em, state, first, max) : FeedbackRows.of(em, guide, state, first, max);
    }

    /** Whether anything waits for an answer. One statement. */
    public boolean hasOpen() {
        return !list("", FeedbackState.OPEN, 0, 1).isEmpty();
    }

    /** @throws NotFound if there is none */
    public FeedbackRow get(UUID feedback) {
        return FeedbackRows.find(em, feedback).orElseThrow(NotFound::new);
    }

    /** R4: answers, or changes the answer, and ends the draft.
     *
     * @param seenVersion of the feedback that was on the screen
     * @return false if somebody has answered meanwhile; nothing is changed then */
    public boolean answer(UUID ref, long seenVersion, String words) {
        GuideFeedback feedback = em.createQuery("select f from GuideFeedback f where f.ref = :ref", GuideFeedback.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        if (feedback.getVersion() != seenVersion) {
            return false;
        }
        em.createNativeQuery("update guide_feedback set answered_by = ?2 where ref = ?1")
                .setParameter(1, ref)
                .setParameter(2, myself.account())
                .executeUpdate();
        boolean before = feedback.answer(words, myself.now());
        drafts.clear(draftPlace(ref));
        events.fire(new GuideFeedbackAnswered(ref, feedback.guide(), feedback.kind(), before));
        return true;
    }
}

package dk.enindgang.consultation;

import dk.enindgang.draft.Drafts;
import dk.enindgang.feedback.FeedbackKind;
import dk.enindgang.feedback.Feedbacks;
import dk.enindgang.feedback.NewFeedback;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The door for those who are asked for advice (R4, R7). */
@Stateless
@RolesAllowed("STAFF")
public class ConsultationAnswers {

    @PersistenceContext
    EntityManager em;

    @Inject
    ConsultationAccess access;

    @Inject
    Drafts drafts;

    @Inject
    Feedbacks feedbacks;

    @Inject
    Event<OutgoingEvent> events;

    /** Where an answer is kept while it is typed. */
    public static String draftPlace(UUID consultation) {
        return "consultation/answer/" + consultation;
    }

    /** Where it is kept, while it is typed, why a question is handed back. */
    public static String reasonDraftPlace(UUID consultation) {
        return "consultation/back/" + consultation;
    }

    /** Where a suggestion is kept while it is typed. */
    public static String suggestionDraftPlace(UUID consultation) {
        return "consultation/suggest/" + consultation;
    }

    /** R4: the question is the caller's to answer.
     *
     * @param seenVersion of the question that was on the screen
     * @return false if somebody has changed it meanwhile; nothing is changed then */
    public boolean take(UUID consultation, long seenVersion) {
        ConsultationRequest request = access.consulted(consultation);
        if (request.getVersion() != seenVersion) {
            return false;
        }
        em.createNativeQuery("update consultation_request set taken_by = ?2 where ref = ?1 and state = 'WAITING'")
                .setParameter(1, consultation)
                .setParameter(2, access.me())
                .executeUpdate();
        request.take(access.now());
        moved(consultation, ConsultationState.TAKEN);
        return true;
    }

    /** R4: answers, or corrects the answer, and ends the draft.
     *
     * @param seenVersion of the question that was on the screen
     * @return false if somebody has changed it meanwhile; nothing is changed then
     * @throws RuleViolation if somebody else has taken it */
    public boolean answer(UUID consultation, long seenVersion, String words) {
        ConsultationRequest request = access.consulted(consultation);
        if (request.getVersion() != seenVersion) {
            return false;
        }
        requireTaken(consultation);
        request.answer(words, access.now());
        drafts.clear(draftPlace(consultation));
        moved(consultation, ConsultationState.ANSWERED);
        return true;
    }

    /** R4: those asked cannot answer. Whoever has taken it says so, and before anybody has, any of them.
     *
     * @param seenVersion of the question that was on the screen
     * @return false if somebody has changed it meanwhile; nothing is changed then
     * @throws RuleViolation if somebody else has taken it, or no reason is given */
    public boolean handBack(UUID consultation, long seenVersion, String reason) {
        ConsultationRequest request = access.consulted(consultation);
        if (request.getVersion() != seenVersion) {
            return false;
        }
        if (request.state() == ConsultationState.TAKEN) {
            requireTaken(consultation);
        }
        request.handBack(reason, access.now());
        drafts.clear(reasonDraftPlace(consultation));
        moved(consultation, ConsultationState.HANDED_BACK);
        return true;
    }

    /** R7: what was learned becomes a suggestion to those who write guides.
     *
     * @throws NotFound if the question is neither asked nor answered by the caller
     * @throws RuleViolation if there is no answer, or it was suggested already */
    public UUID suggest(UUID consultation, String words) {
        ConsultationRow row = access.row(consultation);
        if (!row.mine() && !row.takenByMe()) {
            throw new NotFound();
        }
        if (!row.suggestible()) {
            throw new RuleViolation("consultation.rule.suggested");
        }
        UUID feedback =
                feedbacks.give(new NewFeedback(row.guide(), row.edition(), row.step(), FeedbackKind.SUGGESTION, words));
        em.createNativeQuery(
                        "update consultation_request set feedback_ref = ?2 where ref = ?1 and feedback_ref is null")
                .setParameter(1, consultation)
                .setParameter(2, feedback)
                .executeUpdate();
        drafts.clear(suggestionDraftPlace(consultation));
        return feedback;
    }

    private void requireTaken(UUID consultation) {
        if (!access.row(consultation).takenByMe()) {
            throw new RuleViolation("consultation.rule.taken");
        }
    }

    private void moved(UUID consultation, ConsultationState state) {
        events.fire(new ConsultationMoved(consultation, state));
    }
}

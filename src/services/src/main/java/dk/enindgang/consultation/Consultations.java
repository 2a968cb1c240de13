package dk.enindgang.consultation;

import dk.enindgang.draft.Drafts;
import dk.enindgang.guide.Guides;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.outbox.OutgoingEvent;
import dk.enindgang.run.ChildRuns;
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
import org.jspecify.annotations.Nullable;

/** The door for those who ask for advice, and for reading questions (R1, R5, R6). */
@Stateless
@RolesAllowed("STAFF")
public class Consultations {

    @PersistenceContext
    EntityManager em;

    @Inject
    Guides guides;

    @Inject
    Drafts drafts;

    @Inject
    ConsultationAccess access;

    @Inject
    ChildRuns childRuns;

    @Inject
    Event<OutgoingEvent> events;

    /** Where a question about a step is kept while it is typed, apart for each run one came from. */
    public static String draftPlace(String guide, String step, @Nullable UUID run) {
        String number = step.toLowerCase(Locale.ROOT).replace('.', '-');
        return "consultation/new/" + guide + "/" + number + "/" + (run == null ? "none" : run);
    }

    /** R1, R2: asks, and ends the draft.
     *
     * @param from the run one came from, or null; a question without a name follows it to a child it is attached to
     * @throws NotFound if there is no such step
     * @throws RuleViolation if the day is over, there is no such unit today, or the run is none the caller works with */
    public UUID ask(Question asked, @Nullable UUID from) {
        requireStep(asked);
        if (asked.dueOn().isBefore(access.today())) {
            throw new RuleViolation("consultation.rule.over").at("dueOn");
        }
        if (!isUnit(asked.unit())) {
            throw new RuleViolation("consultation.rule.unit").at("unit");
        }
        if (asked.run() != null && !childRuns.isMine(asked.run())) {
            throw new RuleViolation("consultation.rule.run").at("named");
        }
        var request = new ConsultationRequest(asked, access.me(), access.now());
        em.persist(request);
        em.flush();
        tie(request.getRef(), asked.run(), from);
        drafts.clear(draftPlace(asked.guide(), asked.step(), from));
        events.fire(new ConsultationAsked(
                request.getRef(), asked.guide(), asked.edition(), asked.step(), asked.unit(), asked.dueOn()));
        return request.getRef();
    }

    /** R2: to the child of a run, or to an anonymous run of the caller's that may be attached to one. */
    private void tie(UUID request, @Nullable UUID about, @Nullable UUID from) {
        if (about != null) {
            em.createNativeQuery("update consultation_request set run_ref = ?2 where ref = ?1")
                    .setParameter(1, request)
                    .setParameter(2, about)
                    .executeUpdate();
        } else if (from != null) {
            em.createNativeQuery("""
                            update consultation_request set from_ref = r.ref from guide_run r
                            where consultation_request.ref = ?1 and r.ref = ?2 and r.person_ref is null""")
                    .setParameter(1, request)
                    .setParameter(2, from)
                    .executeUpdate();
        }
    }

    private void requireStep(Question asked) {
        if (guides.get(asked.guide(), asked.edition()).steps().stream()
                .noneMatch(step -> step.number().equals(asked.step()))) {
            throw new NotFound();
        }
    }

    private boolean isUnit(UUID unit) {
        return !em.createNativeQuery(
                        "select 1 from org_unit where ref = ?1 and holds_on(valid_from, valid_to, danish_today())")
                .setParameter(1, unit)
                .getResultList()
                .isEmpty();
    }

    /** R5: one page of one side of the questions. One statement. */
    public List<ConsultationRow> list(ConsultationSide side, int first, int max) {
        return ConsultationRows.list(em, access.me(), side, first, max);
    }

    /** R5. One statement.
     *
     * @throws NotFound if there is none, or it is not for the caller */
    public ConsultationRow get(UUID consultation) {
        return access.row(consultation);
    }

    /** R6: whether a question of the caller's was answered or handed back and she has not seen it. One statement. */
    public boolean hasNews() {
        return !em.createNativeQuery("""
                        select 1 from consultation_request
                        where asked_by = ?1 and state in ('ANSWERED', 'HANDED_BACK') and seen_at is null""")
                .setParameter(1, access.me())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** R6: who asked has seen it. The version stays: nobody who corrects the answer is disturbed by it. */
    public void see(UUID consultation) {
        em.createNativeQuery("""
                        update consultation_request set seen_at = ?3
                        where ref = ?1 and asked_by = ?2 and state in ('ANSWERED', 'HANDED_BACK') and seen_at is null""")
                .setParameter(1, consultation)
                .setParameter(2, access.me())
                .setParameter(3, Timestamp.from(access.now()))
                .executeUpdate();
    }

    /** R4: who asked needs no more. */
    public void close(UUID consultation) {
        access.asked(consultation).close(access.now());
        events.fire(new ConsultationMoved(consultation, ConsultationState.CLOSED));
    }
}

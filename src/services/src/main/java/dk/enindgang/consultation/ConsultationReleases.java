package dk.enindgang.consultation;

import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The door to setting a taken question free for others, and to telling who is concerned (R9). */
@Stateless
@RolesAllowed("STAFF")
public class ConsultationReleases {

    private static final int MOST = 25;

    /** What somebody has not been told: of her own questions, and of those she had taken. */
    private static final String UNTOLD = """
            ((l.asked_by = ?1 and l.asker_told_at is null) or (l.taken_by = ?1 and l.taker_told_at is null))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    ConsultationAccess access;

    @Inject
    Drafts drafts;

    @Inject
    Event<OutgoingEvent> events;

    /** Where it is kept, while it is typed, why a question is set free. */
    public static String draftPlace(UUID consultation) {
        return "consultation/release/" + consultation;
    }

    /** R9: it waits for those asked again, and both who asked and who had it are told why.
     *
     * @param seenVersion of the question that was on the screen
     * @return false if somebody has changed it meanwhile; nothing is changed then
     * @throws dk.enindgang.platform.NotFound if the caller does not lead those asked
     * @throws RuleViolation if nobody has it, or no reason is given */
    @RolesAllowed("LEADER")
    public boolean release(UUID consultation, long seenVersion, String reason) {
        ConsultationRequest request = access.led(consultation);
        if (request.getVersion() != seenVersion) {
            return false;
        }
        String why = ConsultationText.of("reason", reason, ConsultationText.REASON_LENGTH);
        request.requireTaken();
        em.createNativeQuery("""
                        insert into consultation_release (request_id, released_by, released_at, reason)
                        values (?1, ?2, ?3, ?4)""")
                .setParameter(1, request.getId())
                .setParameter(2, access.me())
                .setParameter(3, Timestamp.from(access.now()))
                .setParameter(4, why)
                .executeUpdate();
        request.release(access.now());
        em.flush();
        em.createNativeQuery("update consultation_request set taken_by = null where ref = ?1")
                .setParameter(1, consultation)
                .executeUpdate();
        drafts.clear(draftPlace(consultation));
        events.fire(new ConsultationMoved(consultation, ConsultationState.WAITING));
        return true;
    }

    /** R9: whether there is something the caller has not been told. One statement. */
    public boolean hasNews() {
        return !em.createNativeQuery("select 1 from consultation_release l where " + UNTOLD)
                .setParameter(1, access.me())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** R9: what the caller has not been told, the last first. One statement. */
    public List<ReleaseRow> list() {
        List<?> rows = em.createNativeQuery("""
                        select l.id, r.ref, guide_said(r.guide_slug, r.guide_edition, l.guide_title), who.display_name,
                            l.released_at, l.reason, l.asked_by = ?1
                        from consultation_release l join account who on who.ref = l.released_by
                        left join consultation_request r on r.id = l.request_id
                        where""" + " " + UNTOLD + " order by l.id desc")
                .setParameter(1, access.me())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new ReleaseRow(
                        ((Number) c[0]).longValue(),
                        (UUID) c[1],
                        (String) c[2],
                        (String) c[3],
                        ((Timestamp) c[4]).toInstant(),
                        (String) c[5],
                        Boolean.TRUE.equals(c[6])))
                .toList();
    }

    /** R9: the caller has been shown these; what was not shown is told the next time. */
    public void see(List<ReleaseRow> shown) {
        em.createNativeQuery("""
                        update consultation_release l set
                            asker_told_at = case when l.asked_by = ?1 then ?2 else l.asker_told_at end,
                            taker_told_at = case when l.taken_by = ?1 then ?2 else l.taker_told_at end
                        where l.id = any (cast(?3 as bigint[])) and""" + " " + UNTOLD)
                .setParameter(1, access.me())
                .setParameter(2, Timestamp.from(access.now()))
                .setParameter(
                        3,
                        shown.stream().map(row -> String.valueOf(row.id())).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }
}

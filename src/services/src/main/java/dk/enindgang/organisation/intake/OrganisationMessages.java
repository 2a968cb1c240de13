package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.OpenWorks;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The door for messages about the organisation, and for those who look after what could not be used. */
@Stateless
@RolesAllowed("DIRECTORY_EDITOR")
public class OrganisationMessages {

    @PersistenceContext
    EntityManager em;

    @Inject
    OpenWorks works;

    @Inject
    Clock clock;

    /** Asked before a message is fetched: with the database away each would lose one of its tries. For the inlet. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void answer() {
        em.createNativeQuery("select 1").getSingleResult();
    }

    /** R4, R5. For the inlet, in a transaction of its own. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public TakenMessage take(String body) {
        return new MessageIntake(em, works, clock.instant()).take(body, false);
    }

    /** The same without what has waited for the same colleague: one of those may be what the database refuses. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public TakenMessage takeAlone(String body) {
        return new MessageIntake(em, works, clock.instant()).take(body, true);
    }

    /** R5: the database refused it. For the inlet. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public TakenMessage refuse(String body) {
        return new MessageIntake(em, works, clock.instant()).refuse(body);
    }

    /** R4: the messages that wait for one of the numbers. For the inlet. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<String> waitingFor(List<String> numbers) {
        return new WaitingMessages(em).waitingFor(numbers);
    }

    /** R4: the messages that may be taken now, for a page or a file has changed something. For the inlet. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<String> due() {
        return new WaitingMessages(em).due(clock.instant());
    }

    /** The newest first. One statement. */
    public List<MessageRow> listRefused(int first, int max) {
        return rows(
                "select about, refused_at, reason, arguments from organisation_refused"
                        + " order by refused_at desc, id desc",
                first,
                max);
    }

    /** R4: the oldest first. One statement. */
    public List<MessageRow> listWaiting(int first, int max) {
        return rows(
                "select kind || ' ' || number, since, reason, arguments"
                        + " from organisation_waiting order by since, kind, number",
                first,
                max);
    }

    private List<MessageRow> rows(String query, int first, int max) {
        List<?> found = em.createNativeQuery(query)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static MessageRow row(Object[] c) {
        return new MessageRow(
                (String) c[0],
                c[1] instanceof Instant at ? at : ((java.sql.Timestamp) c[1]).toInstant(),
                (String) c[2],
                Arrays.asList(((String) c[3]).split("\n")));
    }
}

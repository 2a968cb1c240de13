package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.OpenWorks;
import dk.enindgang.platform.RuleViolation;
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
import java.time.LocalDate;
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

    /** R4, R5. For the inlet, in a transaction of its own.
     *
     * @return what cannot be taken: the message, or one that waited for it */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<RefusedMessage> take(String body) {
        return new MessageIntake(em, works, LocalDate.now(clock)).take(body);
    }

    /** R5: the database refused it, with all that came with it. For the inlet. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public RefusedMessage refuse(String body) {
        var reason = new RuleViolation("organisation.intake.rule.constraint");
        MessageIntake.refuse(em, "", reason);
        return new RefusedMessage(body, MessageIntake.words(reason));
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
                "select kind || ' ' || number, since, 'organisation.rule.unknownNumber', waits_for"
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

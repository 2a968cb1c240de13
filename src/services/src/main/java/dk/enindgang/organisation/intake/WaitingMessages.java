package dk.enindgang.organisation.intake;

import dk.enindgang.platform.RuleViolation;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The messages that wait for a number that has not come, or for something a rule asks for first (R4). */
final class WaitingMessages {

    /** So that one is not tried at every look. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int AT_ONCE = 500;

    private final EntityManager em;

    WaitingMessages(EntityManager em) {
        this.em = em;
    }

    void keep(IntakeMessage message, String body, RuleViolation reason, Instant now) {
        em.createNativeQuery("""
                        insert into organisation_waiting as known
                            (kind, number, version, body, waits_for, reason, arguments, since, tried_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)
                        on conflict (kind, number) do update
                        set version = excluded.version, body = excluded.body, waits_for = excluded.waits_for,
                            reason = excluded.reason, arguments = excluded.arguments, tried_at = excluded.tried_at
                        where known.version <= excluded.version""")
                .setParameter(1, message.kind())
                .setParameter(2, message.number())
                .setParameter(3, message.version())
                .setParameter(4, body)
                .setParameter(5, message.waitsFor(reason))
                .setParameter(6, String.valueOf(reason.getMessage()))
                .setParameter(7, arguments(reason))
                .setParameter(8, Timestamp.from(now))
                .executeUpdate();
    }

    void forget(IntakeMessage message) {
        em.createNativeQuery("delete from organisation_waiting where kind = ?1 and number = ?2 and version <= ?3")
                .setParameter(1, message.kind())
                .setParameter(2, message.number())
                .setParameter(3, message.version())
                .executeUpdate();
    }

    List<String> waitingFor(List<String> numbers) {
        return bodies(em.createNativeQuery(
                        "select body from organisation_waiting where waits_for = any (string_to_array(?1, chr(10)))"
                                + " order by since, kind, number")
                .setParameter(1, String.join("\n", numbers))
                .getResultList());
    }

    /** Other employments of the same colleague that wait for what a rule asks for. */
    List<IntakeMessage> employmentsOf(IntakeMessage message) {
        return bodies(em.createNativeQuery("""
                        select body from organisation_waiting
                        where kind = 'employment' and waits_for = ?1 and number <> ?2
                        and reason <> 'organisation.rule.unknownNumber'
                        order by since, number""")
                        .setParameter(1, message.employee())
                        .setParameter(2, message.number())
                        .getResultList())
                .stream()
                .map(IntakeMessage::read)
                .toList();
    }

    /** What a page or a file may have made possible meanwhile, the oldest first. */
    List<String> due(Instant now) {
        return bodies(em.createNativeQuery("""
                        select body from organisation_waiting w
                        where tried_at <= ?1 and (reason <> 'organisation.rule.unknownNumber'
                            or exists (select from org_unit where external_id = w.waits_for)
                            or exists (select from employee where external_id = w.waits_for))
                        order by since, kind, number""")
                .setParameter(1, Timestamp.from(now.minus(PAUSE)))
                .setMaxResults(AT_ONCE)
                .getResultList());
    }

    static String arguments(RuleViolation reason) {
        return Arrays.stream(reason.arguments()).map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static List<String> bodies(List<?> rows) {
        var bodies = new ArrayList<String>();
        rows.forEach(body -> bodies.add((String) body));
        return bodies;
    }
}

package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.Intake;
import dk.enindgang.organisation.OpenWorks;
import dk.enindgang.organisation.Unknown;
import dk.enindgang.platform.RuleViolation;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a message, and then those that have waited for what it brought (R4, R5). One for each transaction. */
final class MessageIntake {

    private final EntityManager em;
    private final OpenWorks works;
    private final LocalDate today;
    private final List<RefusedMessage> refused = new ArrayList<>();

    MessageIntake(EntityManager em, OpenWorks works, LocalDate today) {
        this.em = em;
        this.works = works;
        this.today = today;
    }

    /** What cannot be taken: the message, or one that waited. */
    List<RefusedMessage> take(String body) {
        var open = new ArrayDeque<String>(List.of(body));
        while (!open.isEmpty()) {
            one(open.remove()).ifPresent(number -> open.addAll(waitingFor(number)));
        }
        return refused;
    }

    /** The number that is known now; empty if nothing has changed. */
    private Optional<String> one(String body) {
        em.createNativeQuery("savepoint message").executeUpdate();
        IntakeMessage message = null;
        try {
            message = IntakeMessage.read(body);
            if (!isNewer(message)) {
                return Optional.empty();
            }
            var intake = new Intake(em, works, today);
            message.into(intake);
            intake.settle();
            forget(message);
            return Optional.of(message.number());
        } catch (RuleViolation reason) {
            undo();
            putAside(body, message, reason);
            return Optional.empty();
        }
    }

    private void undo() {
        em.createNativeQuery("rollback to savepoint message").executeUpdate();
        em.clear();
    }

    private void putAside(String body, @Nullable IntakeMessage message, RuleViolation reason) {
        if (message != null && reason instanceof Unknown missing) {
            keep(message, body, missing.number());
            return;
        }
        if (message != null) {
            forget(message);
        }
        String about = message == null ? "" : message.kind() + " " + message.number();
        refuse(em, about, reason);
        refused.add(new RefusedMessage(body, words(reason)));
    }

    /** For those who keep the organisation right: what it was about and why, never what stood in it. */
    static void refuse(EntityManager em, String about, RuleViolation reason) {
        em.createNativeQuery("insert into organisation_refused (about, reason, arguments) values (?1, ?2, ?3)")
                .setParameter(1, about)
                .setParameter(2, String.valueOf(reason.getMessage()))
                .setParameter(
                        3,
                        Arrays.stream(reason.arguments()).map(String::valueOf).collect(Collectors.joining("\n")))
                .executeUpdate();
    }

    static String words(RuleViolation reason) {
        return reason.getMessage() + " " + Arrays.toString(reason.arguments());
    }

    /** Notes the version too; two nodes with the same message wait for each other here. */
    private boolean isNewer(IntakeMessage message) {
        return em.createNativeQuery("""
                        insert into organisation_version as known (kind, number, version) values (?1, ?2, ?3)
                        on conflict (kind, number) do update set version = excluded.version
                        where known.version < excluded.version""")
                        .setParameter(1, message.kind())
                        .setParameter(2, message.number())
                        .setParameter(3, message.version())
                        .executeUpdate()
                > 0;
    }

    private void keep(IntakeMessage message, String body, String number) {
        em.createNativeQuery("""
                        insert into organisation_waiting as known (kind, number, version, body, waits_for)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (kind, number) do update
                        set version = excluded.version, body = excluded.body, waits_for = excluded.waits_for
                        where known.version <= excluded.version""")
                .setParameter(1, message.kind())
                .setParameter(2, message.number())
                .setParameter(3, message.version())
                .setParameter(4, body)
                .setParameter(5, number)
                .executeUpdate();
    }

    private void forget(IntakeMessage message) {
        em.createNativeQuery("delete from organisation_waiting where kind = ?1 and number = ?2 and version <= ?3")
                .setParameter(1, message.kind())
                .setParameter(2, message.number())
                .setParameter(3, message.version())
                .executeUpdate();
    }

    private List<String> waitingFor(String number) {
        var bodies = new ArrayList<String>();
        for (Object body : em.createNativeQuery(
                        "select body from organisation_waiting where waits_for = ?1 order by since")
                .setParameter(1, number)
                .getResultList()) {
            bodies.add((String) body);
        }
        return bodies;
    }
}

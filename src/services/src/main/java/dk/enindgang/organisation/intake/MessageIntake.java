package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.Intake;
import dk.enindgang.organisation.OpenWorks;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.RuleViolation;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a message, lets it wait, or refuses it (R4, R5). One for each transaction. */
final class MessageIntake {

    private final EntityManager em;
    private final OpenWorks works;
    private final Instant now;
    private final WaitingMessages waiting;

    MessageIntake(EntityManager em, OpenWorks works, Instant now) {
        this.em = em;
        this.works = works;
        this.now = now;
        waiting = new WaitingMessages(em);
    }

    /** @param alone whether what waits for the same colleague is left out of it */
    TakenMessage take(String body, boolean alone) {
        em.createNativeQuery("savepoint message").executeUpdate();
        IntakeMessage message = null;
        try {
            message = IntakeMessage.read(body);
            if (!isNewer(message)) {
                waiting.forget(message);
                return new TakenMessage(List.of(), Optional.empty());
            }
            var intake = new Intake(em, works, LocalDate.ofInstant(now, Clocks.DENMARK));
            message.into(intake);
            intake.settle();
            waiting.forget(message);
            return new TakenMessage(message.touches(), Optional.empty());
        } catch (RuleViolation reason) {
            undo();
            return putAside(body, message, reason, alone);
        }
    }

    private TakenMessage putAside(String body, @Nullable IntakeMessage message, RuleViolation reason, boolean alone) {
        if (message != null && message.mayComeTrue(reason)) {
            if (!alone && message.isEmployment() && isTakenTogether(message)) {
                return new TakenMessage(message.touches(), Optional.empty());
            }
            waiting.keep(message, body, reason, now);
            return new TakenMessage(List.of(), Optional.empty());
        }
        return refuse(body, message, reason);
    }

    /** An employment cannot end before the next has begun, nor that begin before the first has ended: they come at once. */
    private boolean isTakenTogether(IntakeMessage message) {
        List<IntakeMessage> together = new ArrayList<>(waiting.employmentsOf(message));
        if (together.isEmpty()) {
            return false;
        }
        together.add(message);
        var intake = new Intake(em, works, LocalDate.ofInstant(now, Clocks.DENMARK));
        intake.askAtTheEnd();
        try {
            List<IntakeMessage> newer = together.stream().filter(this::isNewer).toList();
            InAnyOrder.take(newer, one -> one.into(intake)).values().forEach(reason -> {
                throw reason;
            });
            intake.requireMayLeave(message.employee());
            intake.settle();
            together.forEach(waiting::forget);
            return true;
        } catch (RuleViolation reason) {
            undo();
            return false;
        }
    }

    private void undo() {
        em.createNativeQuery("rollback to savepoint message").executeUpdate();
        em.clear();
    }

    /** The database refused it, and all that was done with it is undone. */
    TakenMessage refuse(String body) {
        IntakeMessage message = null;
        try {
            message = IntakeMessage.read(body);
        } catch (RuleViolation unreadable) {
            // Then nobody can say what it was about.
        }
        return refuse(body, message, new RuleViolation("organisation.intake.rule.constraint"));
    }

    /** For those who keep the organisation right: what it was about and why, never what stood in it. */
    private TakenMessage refuse(String body, @Nullable IntakeMessage message, RuleViolation reason) {
        if (message != null) {
            waiting.forget(message);
        }
        em.createNativeQuery("insert into organisation_refused (about, reason, arguments) values (?1, ?2, ?3)")
                .setParameter(1, message == null ? "" : message.kind() + " " + message.number())
                .setParameter(2, String.valueOf(reason.getMessage()))
                .setParameter(3, WaitingMessages.arguments(reason))
                .executeUpdate();
        String words = reason.getMessage() + " " + Arrays.toString(reason.arguments());
        return new TakenMessage(List.of(), Optional.of(new RefusedMessage(body, words)));
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
}

package dk.enindgang.consultation;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.Absence;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is read. Never the child: whoever may see her is told on the page of the one question.
 *
 * @param led whether the reader leads those asked
 * @param absence of who has taken it; missing while she is here
 * @param released why it was set free the last time; empty if it never was
 */
public record ConsultationRow(
        UUID ref,
        long version,
        String guide,
        String title,
        int edition,
        String step,
        boolean named,
        @Nullable UUID run,
        String unit,
        @Nullable Profession profession,
        String question,
        LocalDate dueOn,
        String askedBy,
        Instant askedAt,
        ConsultationState state,
        String takenBy,
        String answer,
        String reason,
        Instant touchedAt,
        boolean mine,
        boolean takenByMe,
        boolean unseen,
        boolean suggested,
        boolean led,
        @Nullable Absence absence,
        String released)
        implements Serializable {

    private static final int BRIEF = 160;

    /** Whether it waits for an answer. */
    public boolean open() {
        return state.isOpen();
    }

    public boolean closed() {
        return state == ConsultationState.CLOSED;
    }

    /** R4: whether the reader, one of those asked, can take it. */
    public boolean free() {
        return state == ConsultationState.WAITING && !mine;
    }

    /** R4: whether the reader writes the answer. */
    public boolean inHand() {
        return takenByMe && (state == ConsultationState.TAKEN || state == ConsultationState.ANSWERED);
    }

    /** R4: whether the reader can hand it back: she has taken it, or is one of those asked while nobody has. */
    public boolean returnable() {
        return free() || (takenByMe && state == ConsultationState.TAKEN);
    }

    /** R9: whether the reader, who leads those asked, can set it free. */
    public boolean releasable() {
        return led && !takenByMe && state == ConsultationState.TAKEN;
    }

    /** The beginning, for lists. */
    public String brief() {
        return question.length() <= BRIEF
                ? question
                : question.substring(0, BRIEF).strip() + " …";
    }

    /** R7. */
    public boolean suggestible() {
        return !answer.isEmpty() && !suggested && (mine || takenByMe);
    }

    /** How much time is left, as the due mark shows it. */
    public String due(LocalDate today) {
        if (!open()) {
            return "done";
        }
        if (dueOn.isBefore(today)) {
            return "over";
        }
        return dueOn.isAfter(today.plusDays(1)) ? "later" : "soon";
    }
}

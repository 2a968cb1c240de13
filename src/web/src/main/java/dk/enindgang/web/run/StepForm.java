package dk.enindgang.web.run;

import dk.enindgang.run.Answer;
import dk.enindgang.run.EntryView;
import dk.enindgang.run.Outcome;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed about a step, and which answer of before it was typed over. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SEEN = "seen";

    private Outcome outcome = Outcome.DONE;

    private String note = "";

    private String reason = "";

    private @Nullable Long seenVersion;

    /** What the form began with. */
    private Map<String, String> begun = fields();

    /** Begins with the answer that was given before, if there is one. */
    void show(@Nullable EntryView entry) {
        if (entry != null) {
            outcome = entry.outcome();
            note = entry.note();
            reason = entry.reason();
            seen(entry);
        }
        begun = fields();
    }

    /** Whether something is typed that is not kept yet; a form that was only looked at must not hide a newer answer. */
    boolean isTouched() {
        return !fields().equals(begun);
    }

    /** Goes on with what was typed and not yet saved as an answer.
     *
     * @return false if the step was answered after that was begun, so that both have to be shown */
    boolean bringBack(Map<String, String> draft) {
        outcome = Outcome.NOT_RELEVANT.name().equals(draft.getOrDefault("outcome", outcome.name()))
                ? Outcome.NOT_RELEVANT
                : Outcome.DONE;
        note = draft.getOrDefault("note", note);
        reason = draft.getOrDefault("reason", reason);
        begun = fields();
        return draft.getOrDefault(SEEN, getSeen()).equals(getSeen());
    }

    /** Another answer stands there now, and the reader has been told. */
    void seen(@Nullable EntryView entry) {
        seenVersion = entry == null ? null : entry.version();
    }

    Answer answer() {
        return new Answer(outcome, note, reason);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(seenVersion);
    }

    /** As a draft. */
    Map<String, String> fields() {
        return Map.of("outcome", outcome.name(), "note", note, "reason", reason, SEEN, getSeen());
    }

    /** Which answer the reader had before them, as the draft keeps it; empty if there was none. */
    public String getSeen() {
        return seenVersion == null ? "" : seenVersion.toString();
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    /** Faces sends an empty field as nothing. */
    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}

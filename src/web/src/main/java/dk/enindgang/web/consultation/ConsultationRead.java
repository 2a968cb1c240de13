package dk.enindgang.web.consultation;

import dk.enindgang.consultation.ConsultationAnswers;
import dk.enindgang.consultation.ConsultationChoices;
import dk.enindgang.consultation.ConsultationRow;
import dk.enindgang.consultation.Consultations;
import dk.enindgang.draft.Drafts;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import dk.enindgang.web.frame.SecondLook;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /consultation/read?consultation=…}: one question, its answer, and what the reader can do with it. */
@Named
@ViewScoped
public class ConsultationRead implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Consultations consultations;

    @Inject
    ConsultationAnswers answers;

    @Inject
    ConsultationChoices choices;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    private String consultation = "";

    private ConsultationRow row;

    private String child = "";

    private boolean moved;

    private String answer = "";

    private String reason = "";

    private String words = "";

    private final SecondLook look = new SecondLook();

    /** What was typed and not sent comes back. Who asked has seen it now. */
    public void load() {
        row = consultations.get(Address.uuid(consultation));
        child = choices.childOf(row);
        Map<String, String> kept = drafts.list(getPlace());
        answer = kept.getOrDefault("answer", row.answer());
        moved = !kept.getOrDefault("seen", getSeen()).equals(getSeen());
        reason = drafts.list(getReasonPlace()).getOrDefault("reason", "");
        words = drafts.list(getSuggestionPlace()).getOrDefault("words", row.answer());
        if (row.mine() && row.unseen()) {
            consultations.see(row.ref());
        }
    }

    /** Whoever is shown the child once more looks once more: it is asked again whether she may, and written down. */
    public void again() {
        if (Postback.isNow()) {
            child = choices.childOf(consultations.get(row.ref()));
        }
    }

    public @Nullable String take() {
        return done(answers.take(row.ref(), row.version()), "consultation.read.taken");
    }

    /** Stays on the page, once, when the words seem to name somebody. */
    public @Nullable String reply() {
        return look.passes(answer)
                ? done(answers.answer(row.ref(), row.version(), answer), "consultation.read.answered")
                : null;
    }

    public @Nullable String handBack() {
        return look.passes(reason)
                ? done(answers.handBack(row.ref(), row.version(), reason), "consultation.read.back")
                : null;
    }

    public @Nullable String close() {
        consultations.close(row.ref());
        return done(true, "consultation.read.closed");
    }

    public @Nullable String suggest() {
        if (!look.passes(words)) {
            return null;
        }
        answers.suggest(row.ref(), words);
        return done(true, "consultation.read.suggested");
    }

    /** Stays on the page when somebody was first, and shows what there is now. */
    private @Nullable String done(boolean saved, String said) {
        if (!saved) {
            row = consultations.get(row.ref());
            moved = true;
            return null;
        }
        message.done(said);
        return "/consultation/read?faces-redirect=true&consultation=" + row.ref();
    }

    /** Who was first, or null if nobody has it. */
    public @Nullable String getMovedBy() {
        return row.takenBy().isEmpty() ? null : row.takenBy();
    }

    /** The edition that is asked about. */
    public String getGuide() {
        return Address.of("/guide/read")
                .with("guide", row.guide())
                .with("edition", row.edition())
                .toString();
    }

    /** Where the answer is kept while it is typed. */
    public String getPlace() {
        return ConsultationAnswers.draftPlace(row.ref());
    }

    public String getReasonPlace() {
        return ConsultationAnswers.reasonDraftPlace(row.ref());
    }

    public String getSuggestionPlace() {
        return ConsultationAnswers.suggestionDraftPlace(row.ref());
    }

    /** Which state the reader had before her, as the draft keeps it. */
    public String getSeen() {
        return Long.toString(row.version());
    }

    public ConsultationRow getRow() {
        return row;
    }

    /** What the child is called, for whoever may see the run; else empty. */
    public String getChild() {
        return child;
    }

    public boolean isMoved() {
        return moved;
    }

    public SecondLook getLook() {
        return look;
    }

    public String getAnswer() {
        return answer;
    }

    /** Faces sends an empty field as nothing. */
    public void setAnswer(@Nullable String answer) {
        this.answer = answer == null ? "" : answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    /** The suggestion. */
    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getConsultation() {
        return consultation;
    }

    public void setConsultation(@Nullable String consultation) {
        this.consultation = consultation == null ? "" : consultation;
    }
}

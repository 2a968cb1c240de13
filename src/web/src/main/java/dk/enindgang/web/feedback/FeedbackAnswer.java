package dk.enindgang.web.feedback;

import dk.enindgang.draft.Drafts;
import dk.enindgang.feedback.FeedbackAnswers;
import dk.enindgang.feedback.FeedbackRow;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /feedback/answer?feedback=…}: answers what a reader told about a guide. For EDITOR. */
@Named
@ViewScoped
public class FeedbackAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FeedbackAnswers answers;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    private String feedback = "";

    private FeedbackRow row;

    private @Nullable FeedbackRow theirs;

    private String answer = "";

    /** What was typed and not sent comes back; if somebody has answered since that was begun, both are shown. */
    public void load() {
        row = answers.get(Address.uuid(feedback));
        answer = row.answer();
        Map<String, String> kept = drafts.list(getPlace());
        answer = kept.getOrDefault("answer", answer);
        theirs = kept.getOrDefault("seen", getSeen()).equals(getSeen()) ? null : row;
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String send() {
        if (!answers.answer(row.ref(), row.version(), answer)) {
            row = answers.get(row.ref());
            theirs = row;
            return null;
        }
        message.done("feedback.answer.sent");
        return "/feedback/list?faces-redirect=true";
    }

    /** The edition that was read. */
    public String getGuide() {
        return Address.of("/guide/read")
                .with("guide", row.guide())
                .with("edition", row.edition())
                .toString();
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return FeedbackAnswers.draftPlace(row.ref());
    }

    /** Which answer the reader had before her, as the draft keeps it. */
    public String getSeen() {
        return Long.toString(row.version());
    }

    public FeedbackRow getRow() {
        return row;
    }

    /** What somebody else answered meanwhile, or null. */
    public @Nullable FeedbackRow getTheirs() {
        return theirs;
    }

    public String getAnswer() {
        return answer;
    }

    /** Faces sends an empty field as nothing. */
    public void setAnswer(@Nullable String answer) {
        this.answer = answer == null ? "" : answer;
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(@Nullable String feedback) {
        this.feedback = feedback == null ? "" : feedback;
    }
}

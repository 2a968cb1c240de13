package dk.enindgang.web.feedback;

import dk.enindgang.draft.Drafts;
import dk.enindgang.feedback.FeedbackKind;
import dk.enindgang.feedback.Feedbacks;
import dk.enindgang.feedback.NewFeedback;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.SecondLook;
import dk.enindgang.web.guide.GuideReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /feedback/new?guide=…&edition=…&step=…&run=…}: tells what does not fit in a step of a guide. */
@Named
@ViewScoped
public class FeedbackNew implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Feedbacks feedbacks;

    @Inject
    GuideReading guides;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    private final StepAt at = new StepAt();

    private FeedbackKind kind = FeedbackKind.UNCLEAR;

    private String words = "";

    private final SecondLook look = new SecondLook();

    /** What was typed and not sent comes back. */
    public void load() {
        at.find(guides);
        bringBack(drafts.list(getPlace()));
    }

    void bringBack(Map<String, String> kept) {
        words = kept.getOrDefault("words", words);
        String chosen = kept.getOrDefault("kind", kind.name());
        kind = Arrays.stream(FeedbackKind.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElse(kind);
    }

    /** Stays on the page, once, when the words seem to name somebody. */
    public @Nullable String send() {
        if (!look.passes(words)) {
            return null;
        }
        feedbacks.give(new NewFeedback(at.getGuide(), at.read(), at.getStep(), kind, words));
        message.done("feedback.new.sent");
        return at.after("/feedback/mine?faces-redirect=true");
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return Feedbacks.draftPlace(at.getGuide(), at.getStep());
    }

    public FeedbackKind[] getKinds() {
        return FeedbackKind.values();
    }

    public SecondLook getLook() {
        return look;
    }

    public FeedbackKind getKind() {
        return kind;
    }

    public void setKind(FeedbackKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    /** Faces sends an empty field as nothing. */
    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    /** The step it is about. */
    public StepAt getAt() {
        return at;
    }
}

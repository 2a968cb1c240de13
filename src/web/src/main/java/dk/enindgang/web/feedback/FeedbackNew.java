package dk.enindgang.web.feedback;

import dk.enindgang.draft.Drafts;
import dk.enindgang.feedback.FeedbackKind;
import dk.enindgang.feedback.Feedbacks;
import dk.enindgang.feedback.NewFeedback;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.platform.NotFound;
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

    private String guide = "";

    private @Nullable Integer edition;

    private String step = "";

    /** Where one came from, if one follows the guide. */
    private @Nullable String run;

    private int read;

    /** Where one goes back to. */
    private String back = "";

    private String title = "";

    private String stepTitle = "";

    private FeedbackKind kind = FeedbackKind.UNCLEAR;

    private String words = "";

    private final SecondLook look = new SecondLook();

    /** What was typed and not sent comes back. */
    public void load() {
        GuideView shown = guides.get(guide, edition);
        StepView about = shown.steps().stream()
                .filter(one -> one.number().equals(step))
                .findFirst()
                .orElseThrow(NotFound::new);
        read = shown.edition();
        back = StepLinks.back(guide, edition, run, about.ref());
        title = shown.title();
        stepTitle = about.title();
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
        feedbacks.give(new NewFeedback(guide, read, step, kind, words));
        message.done("feedback.new.sent");
        return run == null ? "/feedback/mine?faces-redirect=true" : back + "&faces-redirect=true";
    }

    /** Where one came from. */
    public String getBack() {
        return back;
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return Feedbacks.draftPlace(guide, step);
    }

    public FeedbackKind[] getKinds() {
        return FeedbackKind.values();
    }

    public String getTitle() {
        return title;
    }

    public String getStepTitle() {
        return stepTitle;
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

    public String getGuide() {
        return guide;
    }

    public void setGuide(@Nullable String guide) {
        this.guide = guide == null ? "" : guide;
    }

    public @Nullable Integer getEdition() {
        return edition;
    }

    public void setEdition(@Nullable Integer edition) {
        this.edition = edition;
    }

    public String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step == null ? "" : step;
    }

    public @Nullable String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run;
    }
}

package dk.enindgang.web.consultation;

import dk.enindgang.account.Profession;
import dk.enindgang.consultation.ConsultationChoices;
import dk.enindgang.consultation.Consultations;
import dk.enindgang.consultation.Question;
import dk.enindgang.draft.Drafts;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.platform.NotFound;
import dk.enindgang.web.feedback.StepLinks;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.SecondLook;
import dk.enindgang.web.guide.GuideReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /consultation/new?guide=…&edition=…&step=…&run=…}: asks another unit for advice about a step of a guide. */
@Named
@ViewScoped
public class ConsultationNew implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Consultations consultations;

    @Inject
    ConsultationChoices choices;

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

    private boolean nameable;

    private final QuestionForm form = new QuestionForm();

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
        nameable = run != null && choices.mayName(Address.uuid(run));
        form.bringBack(drafts.list(getPlace()));
        form.begin(choices.due(form.typedDay()));
    }

    /** Stays on the page, once, when the words seem to name somebody. */
    public @Nullable String send() {
        if (!look.passes(form.getQuestion())) {
            return null;
        }
        UUID about = form.isNamed() && nameable ? Address.uuid(run) : null;
        Profession profession = form.getProfession();
        consultations.ask(
                new Question(guide, read, step, about, form.unit(), profession, form.getQuestion(), form.getDueOn()),
                getPlace());
        message.done("consultation.new.sent");
        return run == null ? "/consultation/list?faces-redirect=true&of=mine" : back + "&faces-redirect=true";
    }

    /** Where one came from. */
    public String getBack() {
        return back;
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return Consultations.draftPlace(guide, step, run == null ? null : Address.uuid(run));
    }

    public Profession[] getProfessions() {
        return Profession.values();
    }

    public QuestionForm getForm() {
        return form;
    }

    public SecondLook getLook() {
        return look;
    }

    /** Whether the question can be about the child of the run. */
    public boolean isNameable() {
        return nameable;
    }

    public String getTitle() {
        return title;
    }

    public String getStepTitle() {
        return stepTitle;
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

package dk.enindgang.web.consultation;

import dk.enindgang.account.Profession;
import dk.enindgang.consultation.ConsultationChoices;
import dk.enindgang.consultation.Consultations;
import dk.enindgang.consultation.Question;
import dk.enindgang.draft.Drafts;
import dk.enindgang.web.draft.Nobody;
import dk.enindgang.web.feedback.StepAt;
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

    private final StepAt at = new StepAt();

    private boolean nameable;

    private final QuestionForm form = new QuestionForm();

    private final SecondLook look = new SecondLook();

    /** What was typed and not sent comes back. */
    public void load() {
        at.find(guides);
        nameable = at.getRun() != null && choices.mayName(Address.uuid(at.getRun()));
        form.bringBack(drafts.list(getPlace()));
        form.begin(choices.due(form.typedDay()));
    }

    /** Stays on the page, once, when the words seem to name somebody. */
    public @Nullable String send() {
        if (!look.passes(form.getQuestion())) {
            return null;
        }
        consultations.ask(
                new Question(
                        at.getGuide(),
                        at.read(),
                        at.getStep(),
                        form.isNamed() && nameable ? Address.uuid(at.getRun()) : null,
                        form.unit(),
                        form.getProfession(),
                        form.getQuestion(),
                        form.getDueOn()),
                from());
        message.done("consultation.new.sent");
        return at.after("/consultation/list?faces-redirect=true&of=mine");
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return Consultations.draftPlace(at.getGuide(), at.getStep(), from());
    }

    private @Nullable UUID from() {
        String run = at.getRun();
        return run == null ? null : Address.uuid(run);
    }

    /** Whether the question is to name nobody; null where it is about a child. */
    public @Nullable Nobody getNobody() {
        return form.isNamed() && nameable ? null : new Nobody(at.getGuide(), at.read());
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

    /** The step it is about. */
    public StepAt getAt() {
        return at;
    }
}

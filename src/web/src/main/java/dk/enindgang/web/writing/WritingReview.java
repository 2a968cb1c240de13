package dk.enindgang.web.writing;

import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.writing.Beginnings;
import dk.enindgang.writing.ManuscriptStatus;
import dk.enindgang.writing.ManuscriptView;
import dk.enindgang.writing.Manuscripts;
import dk.enindgang.writing.Reviews;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /writing/review?manuscript=…}: what the machine found, what is new, and the way to an edition. For EDITOR. */
@Named
@ViewScoped
public class WritingReview implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Manuscripts manuscripts;

    @Inject
    Reviews reviews;

    @Inject
    Beginnings beginnings;

    @Inject
    ReviewWords said;

    @Inject
    Message message;

    private String manuscript = "";

    private String comment = "";

    private @Nullable LocalDate effectiveOn;

    /** When what was read here was changed last. */
    private @Nullable Instant shown;

    private transient @Nullable ManuscriptView view;

    private List<String> differences = List.of();

    public void load() {
        ManuscriptView now = manuscripts.get(Address.uuid(manuscript));
        view = now;
        differences = said.differences(reviews.differences(now.ref()));
        if (shown == null) {
            shown = now.changedAt();
        }
        if (effectiveOn == null) {
            effectiveOn = said.today();
        }
    }

    public String send() {
        reviews.send(Address.uuid(manuscript));
        message.done("writing.review.sent");
        return here();
    }

    public String sendBack() {
        reviews.sendBack(Address.uuid(manuscript), comment);
        message.done("writing.review.sentBack");
        return here();
    }

    /** Where it is refused, the differences stand there as they are now, and those are what was read next time. */
    public String approve() {
        LocalDate day = effectiveOn == null ? said.today() : effectiveOn;
        Instant now = getView().changedAt();
        Instant read = shown == null ? now : shown;
        shown = now;
        reviews.approve(Address.uuid(manuscript), day, read);
        message.done("writing.review.approved", day);
        reviews.takeIntoUse(Address.uuid(manuscript));
        return here();
    }

    public String drop() {
        beginnings.drop(Address.uuid(manuscript));
        message.done("writing.review.dropped");
        return "/writing/list?faces-redirect=true";
    }

    private String here() {
        return "/writing/review?faces-redirect=true&manuscript=" + manuscript;
    }

    /** What the machine says, with where it leads. */
    public List<ReviewWords.Line> getFindings() {
        return said.lines(getView());
    }

    public List<String> getDifferences() {
        return differences;
    }

    /** As it was shown, also where the form comes back. */
    public ManuscriptView getView() {
        ManuscriptView shown = view == null ? manuscripts.get(Address.uuid(manuscript)) : view;
        view = shown;
        return shown;
    }

    /** It waits for somebody, and that can be the reader. */
    public boolean isReading() {
        return getView().status() == ManuscriptStatus.IN_REVIEW && !getView().mine();
    }

    /** It waits for somebody who has not written in it. */
    public boolean isWaiting() {
        return getView().status() == ManuscriptStatus.IN_REVIEW && getView().mine();
    }

    public boolean isReturnable() {
        return getView().status() == ManuscriptStatus.IN_REVIEW || getView().status() == ManuscriptStatus.APPROVED;
    }

    public String getManuscript() {
        return manuscript;
    }

    public void setManuscript(@Nullable String manuscript) {
        this.manuscript = manuscript == null ? "" : manuscript;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment == null ? "" : comment;
    }

    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}

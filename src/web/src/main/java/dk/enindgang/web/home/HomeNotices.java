package dk.enindgang.web.home;

import dk.enindgang.consultation.ConsultationReleases;
import dk.enindgang.consultation.ConsultationSide;
import dk.enindgang.consultation.Consultations;
import dk.enindgang.feedback.FeedbackAnswers;
import dk.enindgang.feedback.Feedbacks;
import dk.enindgang.web.frame.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody should know of, on her first page. */
@Named
@RequestScoped
public class HomeNotices {

    /** What it is, by text key, and where. */
    public record Notice(String key, String address) {}

    @Inject
    Feedbacks feedbacks;

    @Inject
    FeedbackAnswers answers;

    @Inject
    Consultations consultations;

    @Inject
    ConsultationReleases releases;

    @Inject
    SignedIn signedIn;

    private @Nullable List<Notice> notices;

    public List<Notice> getNotices() {
        if (notices == null) {
            notices = find();
        }
        return notices;
    }

    private List<Notice> find() {
        var found = new ArrayList<Notice>();
        if (consultations.hasNews()) {
            found.add(new Notice("home.index.notice.advice", "/consultation/list?of=mine"));
        }
        if (releases.hasNews()) {
            found.add(new Notice("home.index.notice.released", "/consultation/list"));
        }
        if (!consultations.list(ConsultationSide.WAITING, 0, 1).isEmpty()) {
            found.add(new Notice("home.index.notice.question", "/consultation/list"));
        }
        if (feedbacks.hasUnread()) {
            found.add(new Notice("home.index.notice.answered", "/feedback/mine"));
        }
        if (signedIn.isEditor() && answers.hasOpen()) {
            found.add(new Notice("home.index.notice.feedback", "/feedback/list"));
        }
        return found;
    }
}

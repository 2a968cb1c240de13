package dk.enindgang.web.feedback;

import dk.enindgang.feedback.FeedbackRow;
import dk.enindgang.feedback.Feedbacks;
import dk.enindgang.web.frame.Paged;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /feedback/mine}: what I told about guides, with the answers. Here they are seen. */
@Named
@RequestScoped
public class FeedbackMine {

    private static final int PAGE = 25;

    @Inject
    Feedbacks feedbacks;

    private int page = 1;

    private Paged<FeedbackRow> rows = Paged.none();

    public void load() {
        rows = Paged.read(page, PAGE, feedbacks::listMine);
        if (rows.rows().stream().anyMatch(FeedbackRow::unread)) {
            feedbacks.read();
        }
    }

    public Paged<FeedbackRow> getPaged() {
        return rows;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

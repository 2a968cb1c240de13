package dk.enindgang.web.feedback;

import dk.enindgang.feedback.FeedbackAnswers;
import dk.enindgang.feedback.FeedbackRow;
import dk.enindgang.feedback.FeedbackState;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Paged;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /feedback/list?guide=…&answered=…}: what readers told about guides, or about one of them. For EDITOR. */
@Named
@RequestScoped
public class FeedbackList {

    private static final int PAGE = 25;

    /** A way to another list: text key, address, and whether one is there. */
    public record Way(String key, String address, boolean here) {}

    @Inject
    FeedbackAnswers answers;

    private String guide = "";

    private boolean answered;

    private int page = 1;

    private Paged<FeedbackRow> rows = Paged.none();

    public void load() {
        FeedbackState state = answered ? FeedbackState.ANSWERED : FeedbackState.OPEN;
        rows = Paged.read(page, PAGE, (first, max) -> answers.list(guide, state, first, max));
    }

    public List<Way> getWays() {
        return List.of(way("feedback.list.open", false), way("feedback.list.answered", true));
    }

    private Way way(String key, boolean ended) {
        return new Way(key, address(ended).toString(), answered == ended);
    }

    private Address address(boolean ended) {
        return Address.of("list").with("guide", guide).with("answered", ended ? true : null);
    }

    /** This list, ready for the number of a page. */
    public String getAddress() {
        return address(answered).open();
    }

    public Paged<FeedbackRow> getPaged() {
        return rows;
    }

    public String getGuide() {
        return guide;
    }

    public void setGuide(@Nullable String guide) {
        this.guide = guide == null ? "" : guide;
    }

    public boolean isAnswered() {
        return answered;
    }

    public void setAnswered(boolean answered) {
        this.answered = answered;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

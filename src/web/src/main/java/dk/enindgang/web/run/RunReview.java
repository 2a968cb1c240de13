package dk.enindgang.web.run;

import dk.enindgang.access.LookRow;
import dk.enindgang.access.Verdict;
import dk.enindgang.run.UrgentRunRow;
import dk.enindgang.run.UrgentRuns;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** {@code /run/review}: who took urgent access in the units I lead, and my word on it. For LEADER. */
@Named
@ViewScoped
public class RunReview implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;

    @Inject
    UrgentRuns urgentRuns;

    @Inject
    Message message;

    private int page = 1;

    private List<UrgentRunRow> rows = List.of();

    private boolean more;

    private static final int MOST = 100;

    private List<LookRow> unusual = List.of();

    private boolean cut;

    private final Map<UUID, String> notes = new HashMap<>();

    public void load() {
        page = Math.max(1, Math.min(page, 10_000));
        List<UrgentRunRow> found = urgentRuns.list((page - 1) * PAGE, PAGE + 1);
        more = found.size() > PAGE;
        rows = more ? List.copyOf(found.subList(0, PAGE)) : found;
        List<LookRow> looks = urgentRuns.listUnusual(MOST + 1);
        cut = looks.size() > MOST;
        unusual = cut ? List.copyOf(looks.subList(0, MOST)) : looks;
    }

    /** Whoever is shown the page once more looks once more: it is asked again whether she may, and written down. */
    public void again() {
        if (Postback.isNow()) {
            load();
        }
    }

    public void inOrder(UUID urgent) {
        judge(urgent, Verdict.IN_ORDER);
    }

    public void notInOrder(UUID urgent) {
        judge(urgent, Verdict.NOT_IN_ORDER);
    }

    /** The list is read anew when it is shown again, so that what is typed to the others stays. */
    private void judge(UUID urgent, Verdict verdict) {
        urgentRuns.judge(urgent, verdict, Objects.requireNonNullElse(notes.get(urgent), ""));
        message.done("run.review.judged");
    }

    public List<UrgentRunRow> getRows() {
        return rows;
    }

    /** Looks of the last week that no daily work explains. */
    public List<LookRow> getUnusual() {
        return unusual;
    }

    /** Whether there were more of them than are shown. */
    public boolean isCut() {
        return cut;
    }

    public int getMost() {
        return MOST;
    }

    public boolean isMore() {
        return more;
    }

    /** What is written to each, by the urgent access. */
    public Map<UUID, String> getNotes() {
        return notes;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

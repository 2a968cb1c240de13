package dk.enindgang.web.run;

import dk.enindgang.run.GuideRunRow;
import dk.enindgang.run.GuideRuns;
import dk.enindgang.web.frame.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /run/list}: my guide runs, those in progress or those closed. */
@Named
@RequestScoped
public class RunList {

    static final int PAGE = 25;

    @Inject
    GuideRuns runs;

    private boolean closed;

    private int page = 1;

    private List<GuideRunRow> rows = List.of();

    private boolean more;

    /** One row more than is shown tells whether there is a next page, and nothing is counted. */
    public void load() {
        page = Math.max(1, Math.min(page, 10_000));
        List<GuideRunRow> found = runs.list(closed, (page - 1) * PAGE, PAGE + 1);
        more = found.size() > PAGE;
        rows = more ? found.subList(0, PAGE) : found;
    }

    /** This list, ready for the number of a page. */
    public String getAddress() {
        return Address.of("list").with("closed", closed ? true : null).open();
    }

    public List<GuideRunRow> getRows() {
        return rows;
    }

    public boolean isMore() {
        return more;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

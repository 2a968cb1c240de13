package dk.enindgang.web.run;

import dk.enindgang.run.GuideRunRow;
import dk.enindgang.run.GuideRuns;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** {@code /run/list}: my guide runs, those in progress or those closed; for a leader those of her units. */
@Named
@RequestScoped
public class RunList {

    static final int PAGE = 25;

    /** A way to another list: text key, address, and whether one is there. */
    public record Way(String key, String address, boolean here) {}

    @Inject
    GuideRuns runs;

    @Inject
    SignedIn signedIn;

    private boolean units;

    private boolean closed;

    private int page = 1;

    private List<GuideRunRow> rows = List.of();

    private boolean more;

    /** One row more than is shown tells whether there is a next page, and nothing is counted. */
    public void load() {
        page = Math.max(1, Math.min(page, 10_000));
        int first = (page - 1) * PAGE;
        List<GuideRunRow> found =
                units ? runs.listOfMyUnits(closed, first, PAGE + 1) : runs.list(closed, first, PAGE + 1);
        more = found.size() > PAGE;
        rows = more ? found.subList(0, PAGE) : found;
    }

    /** This list, ready for the number of a page. */
    public String getAddress() {
        return address(units, closed).open();
    }

    private static Address address(boolean units, boolean closed) {
        return Address.of("list").with("units", units ? true : null).with("closed", closed ? true : null);
    }

    /** The lists there are for this reader. */
    public List<Way> getWays() {
        var ways = new ArrayList<>(List.of(way("run.list.open", false, false), way("run.list.closed", false, true)));
        if (signedIn.isLeader()) {
            ways.add(way("run.list.units.open", true, false));
            ways.add(way("run.list.units.closed", true, true));
            ways.add(new Way("run.list.review", "review", false));
        }
        return ways;
    }

    private Way way(String key, boolean ofUnits, boolean ended) {
        return new Way(key, address(ofUnits, ended).toString(), units == ofUnits && closed == ended);
    }

    /** The key of what is said when there are none. */
    public String getNone() {
        if (units) {
            return "run.list.none.units";
        }
        return closed ? "run.list.none.closed" : "run.list.none.open";
    }

    public boolean isUnits() {
        return units;
    }

    public void setUnits(boolean units) {
        this.units = units;
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

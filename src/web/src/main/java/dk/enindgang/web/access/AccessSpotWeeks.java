package dk.enindgang.web.access;

import dk.enindgang.access.SpotChecks;
import dk.enindgang.access.SpotWeekRow;
import dk.enindgang.web.frame.Paged;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /access/spotWeeks?page=…}: how the spot checks go, in numbers. For AUDITOR. */
@Named
@RequestScoped
public class AccessSpotWeeks {

    private static final int PAGE = 50;

    @Inject
    SpotChecks checks;

    private int page = 1;

    private Paged<SpotWeekRow> weeks = Paged.none();

    public void load() {
        weeks = Paged.read(page, PAGE, checks::listWeeks);
    }

    public List<SpotWeekRow> getRows() {
        return weeks.rows();
    }

    public boolean isMore() {
        return weeks.more();
    }

    public int getPage() {
        return weeks.page();
    }

    public void setPage(int page) {
        this.page = page;
    }
}

package dk.enindgang.web.home;

import dk.enindgang.run.GuideRunRow;
import dk.enindgang.run.GuideRuns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /}: the ways in, and what one is in the middle of. */
@Named
@RequestScoped
public class HomeIndex {

    private static final int NEWEST = 5;

    @Inject
    GuideRuns runs;

    private List<GuideRunRow> newest = List.of();

    public void load() {
        newest = runs.list(false, 0, NEWEST);
    }

    public List<GuideRunRow> getRuns() {
        return newest;
    }
}

package dk.enindgang.web.run;

import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.run.RunOwners;
import dk.enindgang.run.VacantRunRow;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Paged;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /run/vacant?page=…&run=…&q=…}: runs of my units that nobody can go on with, and giving one to a colleague. For LEADER. */
@Named
@ViewScoped
public class RunVacant implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;

    @Inject
    RunOwners owners;

    @Inject
    ColleagueSearch colleagues;

    @Inject
    Message message;

    private int page = 1;

    private Paged<VacantRunRow> runs = Paged.none();

    private @Nullable String run;

    private @Nullable String q;

    private List<EmployeeRow> found = List.of();

    public void load() {
        runs = Paged.read(page, PAGE, owners::listVacant);
        if (isSearched()) {
            found = colleagues.list(q);
        }
    }

    public String give(UUID employee) {
        owners.give(Address.uuid(run), employee);
        message.done("run.vacant.given");
        return "/run/vacant?faces-redirect=true";
    }

    /** Whether this is the run a colleague is being looked for. */
    public boolean isChosen(VacantRunRow row) {
        return row.ref().toString().equals(run);
    }

    public boolean isSearched() {
        return run != null && q != null && !q.isBlank();
    }

    public List<EmployeeRow> getFound() {
        return found;
    }

    public List<VacantRunRow> getRows() {
        return runs.rows();
    }

    public boolean isMore() {
        return runs.more();
    }

    public int getPage() {
        return runs.page();
    }

    public void setPage(int page) {
        this.page = page;
    }

    public @Nullable String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }
}

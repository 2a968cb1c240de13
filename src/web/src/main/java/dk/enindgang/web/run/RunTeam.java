package dk.enindgang.web.run;

import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.run.GuideRunView;
import dk.enindgang.run.GuideRuns;
import dk.enindgang.run.RunMemberRow;
import dk.enindgang.run.RunMembers;
import dk.enindgang.run.RunOwners;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /run/team?run=…&q=…}: who works on a run about a child, and who may not. */
@Named
@ViewScoped
public class RunTeam implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GuideRuns runs;

    @Inject
    RunMembers members;

    @Inject
    RunOwners owners;

    @Inject
    ColleagueSearch colleagues;

    @Inject
    Message message;

    private String run = "";

    private @Nullable String q;

    private GuideRunView view;

    private List<RunMemberRow> team = List.of();

    private List<RunMemberRow> blocked = List.of();

    private List<EmployeeRow> found = List.of();

    public void load() {
        view = runs.get(Address.uuid(run));
        team = members.list(view.ref());
        blocked = members.listBlocked(view.ref());
        found = colleagues.list(q);
    }

    /** Whoever is shown the page once more looks once more: it is asked again whether she may, and written down. */
    public void again() {
        if (Postback.isNow()) {
            load();
        }
    }

    public String add(UUID employee) {
        members.add(view.ref(), employee);
        message.done("run.team.added");
        return here();
    }

    public String remove(UUID employee) {
        members.remove(view.ref(), employee);
        message.done("run.team.removed");
        return here();
    }

    public String block(UUID employee) {
        members.block(view.ref(), employee);
        message.done("run.team.blocked");
        return here();
    }

    public String unblock(UUID employee) {
        members.unblock(view.ref(), employee);
        message.done("run.team.unblocked");
        return here();
    }

    /** Whoever passes the run on is in the team from now on. */
    public String pass(UUID employee) {
        owners.pass(view.ref(), employee);
        message.done("run.team.passed");
        return here();
    }

    public String stepBack() {
        members.stepBack(view.ref());
        message.done("run.team.steppedBack");
        return "/run/list?faces-redirect=true";
    }

    private String here() {
        return "/run/team?faces-redirect=true&run=" + view.ref();
    }

    /** Those one has looked for, as they stand in the page: a press means the one that was seen. */
    public List<EmployeeRow> getFound() {
        return found;
    }

    public boolean isSearched() {
        return q != null && !q.isBlank();
    }

    public GuideRunView getView() {
        return view;
    }

    public List<RunMemberRow> getTeam() {
        return team;
    }

    public List<RunMemberRow> getBlocked() {
        return blocked;
    }

    public String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run == null ? "" : run;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }
}

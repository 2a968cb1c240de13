package dk.enindgang.web.organisation;

import dk.enindgang.organisation.EmployeeView;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.LeaveDetails;
import dk.enindgang.organisation.LeaveKind;
import dk.enindgang.organisation.LeaveRow;
import dk.enindgang.organisation.Leaves;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.platform.NotFound;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /organisation/leave?leave=…}: my own leave, or with {@code ?employee=…} a colleague's, for DIRECTORY_EDITOR. */
@Named
@ViewScoped
public class OrganisationLeave implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Employees employees;

    @Inject
    Leaves absences;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private @Nullable String employee;

    private @Nullable String leave;

    private EmployeeView view;

    private @Nullable LeaveRow theirs;

    private LeaveKind kind = LeaveKind.HOLIDAY;

    private final Days days = new Days();

    private @Nullable String substitute;

    public void load() {
        view = read();
        days.begin(LocalDate.now(clock));
        if (leave != null) {
            LeaveRow row = shown();
            UUID answers = row.substitute();
            kind = row.kind() == null ? LeaveKind.OTHER : row.kind();
            days.show(row.period());
            substitute = answers == null ? null : answers.toString();
        }
    }

    private EmployeeView read() {
        return isMine() ? employees.findMine().orElseThrow(NotFound::new) : employees.edit(Address.uuid(employee));
    }

    private LeaveRow shown() {
        UUID ref = Address.uuid(leave);
        return Stream.concat(view.leaves().stream(), view.pastLeaves().stream())
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String save() {
        var details = new LeaveDetails(kind, days.period(), Read.choice(substitute));
        if (!saved(details)) {
            view = read();
            theirs = shown();
            return null;
        }
        message.done("organisation.leave.saved");
        return getAfter();
    }

    private boolean saved(LeaveDetails details) {
        if (leave != null) {
            UUID ref = Address.uuid(leave);
            return isMine()
                    ? absences.changeMine(view.version(), ref, details)
                    : absences.change(view.ref(), view.version(), ref, details);
        }
        if (isMine()) {
            absences.takeMine(details);
        } else {
            absences.take(view.ref(), details);
        }
        return true;
    }

    /** Only for a colleague's leave; one's own is taken back on one's own page. */
    public String cancel(UUID mistaken) {
        absences.cancel(view.ref(), mistaken);
        message.done("organisation.leave.cancelled");
        return getAfter();
    }

    private String getAfter() {
        return isMine() ? "/organisation/me?faces-redirect=true" : getBack() + "&faces-redirect=true";
    }

    /** Where one goes without saving. */
    public String getBack() {
        return isMine() ? "/organisation/me" : "/organisation/employee?employee=" + view.ref();
    }

    public boolean isMine() {
        return employee == null;
    }

    /** Those in the same unit today, and the one who was asked before. */
    public List<LinkRow> getColleagues() {
        var choices = new ArrayList<>(employees.colleagues(view.ref()));
        LeaveRow row = leave == null ? null : shown();
        UUID asked = row == null ? null : row.substitute();
        if (row != null
                && asked != null
                && choices.stream().noneMatch(one -> one.ref().equals(asked))) {
            choices.add(0, new LinkRow(asked, String.valueOf(row.substituteName())));
        }
        return choices;
    }

    /** A colleague's leave is listed here, one's own on one's own page. */
    public boolean isList() {
        return !isMine() && leave == null;
    }

    /** What somebody else saved meanwhile, or null. */
    public @Nullable LeaveRow getTheirs() {
        return theirs;
    }

    public @Nullable String getLeave() {
        return leave;
    }

    public void setLeave(@Nullable String leave) {
        this.leave = leave;
    }

    public LeaveKind[] getKinds() {
        return LeaveKind.values();
    }

    public EmployeeView getView() {
        return view;
    }

    public @Nullable String getEmployee() {
        return employee;
    }

    public void setEmployee(@Nullable String employee) {
        this.employee = employee;
    }

    public LeaveKind getKind() {
        return kind;
    }

    public void setKind(LeaveKind kind) {
        this.kind = kind;
    }

    public Days getDays() {
        return days;
    }

    public @Nullable String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(@Nullable String substitute) {
        this.substitute = substitute;
    }
}

package dk.enindgang.web.organisation;

import dk.enindgang.organisation.EmployeeView;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.LeaveDetails;
import dk.enindgang.organisation.LeaveKind;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /organisation/leave}: my own leave, or with {@code ?employee=…} a colleague's, for DIRECTORY_EDITOR. */
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

    private EmployeeView view;

    private LeaveKind kind = LeaveKind.HOLIDAY;

    private final Days days = new Days();

    private @Nullable String substitute;

    public void load() {
        view = isMine() ? employees.findMine().orElseThrow(NotFound::new) : employees.edit(Address.uuid(employee));
        days.begin(LocalDate.now(clock));
    }

    public String save() {
        var details = new LeaveDetails(kind, days.period(), Read.choice(substitute));
        if (isMine()) {
            absences.takeMine(details);
        } else {
            absences.take(view.ref(), details);
        }
        message.done("organisation.leave.saved");
        return getAfter();
    }

    /** Only for a colleague's leave; one's own is taken back on one's own page. */
    public String cancel(UUID leave) {
        absences.cancel(view.ref(), leave);
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

    public List<LinkRow> getColleagues() {
        return employees.colleagues(view.ref());
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

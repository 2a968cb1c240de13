package dk.enindgang.web.organisation;

import dk.enindgang.organisation.EmployeeView;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.LeaveRow;
import dk.enindgang.organisation.Presence;
import dk.enindgang.organisation.WorkingDay;
import dk.enindgang.web.frame.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code /organisation/employee?employee=…}: a colleague, where to meet her, and who answers while she is away. */
@Named
@RequestScoped
public class OrganisationEmployee {

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    private String employee = "";

    private EmployeeView view;

    public void load() {
        view = employees.get(Address.uuid(employee));
    }

    public Presence getPresence() {
        return view.presence(today());
    }

    /** The leave that holds today, or null. */
    public @Nullable LeaveRow getLeave() {
        return view.leaveOn(today());
    }

    /** When she works today, or null. */
    public @Nullable WorkingDay getHoursToday() {
        return view.hoursOn(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public EmployeeView getView() {
        return view;
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee;
    }
}

package dk.enindgang.web.organisation;

import dk.enindgang.organisation.EmployeeView;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.EmploymentRow;
import dk.enindgang.organisation.Employments;
import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.organisation.Period;
import dk.enindgang.organisation.UnitRow;
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

/** {@code /organisation/employ?employee=…} begins an employment, {@code &employment=…} changes it. For DIRECTORY_EDITOR. */
@Named
@ViewScoped
public class OrganisationEmploy implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Employees employees;

    @Inject
    Employments employments;

    @Inject
    OrgUnits orgUnits;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private String employee = "";

    private @Nullable String employment;

    private EmployeeView view;

    private String unit = "";

    private @Nullable String title = "";

    private @Nullable String unitName;

    private @Nullable EmploymentRow theirs;

    private final Days days = new Days();

    public void load() {
        view = employees.edit(Address.uuid(employee));
        days.begin(LocalDate.now(clock));
        title = view.details().title();
        if (employment != null) {
            EmploymentRow row = shown();
            unitName = row.unitName();
            title = row.title();
            days.show(row.period());
        }
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String save() {
        UUID one = view.ref();
        Period period = days.period();
        String job = title == null ? "" : title;
        if (employment == null) {
            employments.begin(one, Address.uuid(unit), job, period);
        } else {
            if (!employments.change(one, view.version(), Address.uuid(employment), job, period)) {
                view = employees.edit(one);
                theirs = shown();
                return null;
            }
        }
        message.done("organisation.employ.saved");
        return "/organisation/employee?faces-redirect=true&employee=" + one;
    }

    private EmploymentRow shown() {
        UUID ref = Address.uuid(employment);
        return view.employments().stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What somebody else saved meanwhile, or null. */
    public @Nullable EmploymentRow getTheirs() {
        return theirs;
    }

    /** The unit of an employment stays; a new unit is a new employment. */
    public boolean isNewOne() {
        return employment == null;
    }

    /** Where she is employed; also when the unit has ended since. Null for a new employment. */
    public @Nullable String getUnitName() {
        return unitName;
    }

    public List<UnitRow> getUnits() {
        return orgUnits.list(LocalDate.now(clock), "");
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

    public @Nullable String getEmployment() {
        return employment;
    }

    public void setEmployment(@Nullable String employment) {
        this.employment = employment;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public Days getDays() {
        return days;
    }
}

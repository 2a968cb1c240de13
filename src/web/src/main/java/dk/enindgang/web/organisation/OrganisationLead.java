package dk.enindgang.web.organisation;

import dk.enindgang.organisation.EmployeeFilter;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.LeaderRow;
import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.organisation.Period;
import dk.enindgang.organisation.UnitView;
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

/** {@code /organisation/lead?unit=…&q=…} appoints a leader, {@code &leader=…} changes the days. For DIRECTORY_EDITOR. */
@Named
@ViewScoped
public class OrganisationLead implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OrgUnits orgUnits;

    @Inject
    Employees employees;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private String unit = "";

    private @Nullable String leader;

    private @Nullable String q;

    private UnitView view;

    private String employee = "";

    private final Days days = new Days();

    public void load() {
        view = orgUnits.edit(Address.uuid(unit));
        days.begin(LocalDate.now(clock));
        if (leader != null) {
            LeaderRow row = view.leaders().stream()
                    .filter(one -> one.ref().equals(Address.uuid(leader)))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            days.show(row.period());
        }
    }

    public String save() {
        UUID led = view.ref();
        Period period = days.period();
        if (leader == null) {
            orgUnits.appoint(led, Address.uuid(employee), period);
        } else {
            orgUnits.lead(led, view.version(), Address.uuid(leader), period);
        }
        message.done("organisation.lead.saved");
        return "/organisation/unit?faces-redirect=true&unit=" + led;
    }

    public boolean isNewOne() {
        return leader == null;
    }

    /** Those who work in the unit, or those one has looked for. */
    public List<EmployeeRow> getPeople() {
        LocalDate today = LocalDate.now(clock);
        var filter = q == null ? EmployeeFilter.in(view.ref(), today) : EmployeeFilter.search(q, today);
        return employees.list(filter.page(0, 100));
    }

    public UnitView getView() {
        return view;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public @Nullable String getLeader() {
        return leader;
    }

    public void setLeader(@Nullable String leader) {
        this.leader = leader;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee;
    }

    public Days getDays() {
        return days;
    }
}

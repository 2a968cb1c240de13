package dk.enindgang.web.organisation;

import dk.enindgang.organisation.EmployeeFilter;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.LeaderRow;
import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.organisation.UnitView;
import dk.enindgang.web.frame.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /organisation/unit?unit=…&day=…}: a unit, who led it and who worked there on a day. */
@Named
@RequestScoped
public class OrganisationUnit {

    @Inject
    OrgUnits units;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    private String unit = "";

    private @Nullable String day;

    private int page = 1;

    private UnitView view;

    private List<EmployeeRow> people = List.of();

    private boolean more;

    /** One row more than is shown tells whether there is a next page. */
    public void load() {
        page = Math.max(1, Math.min(page, 10_000));
        view = units.get(Address.uuid(unit));
        int first = (page - 1) * EmployeeFilter.PAGE;
        List<EmployeeRow> rows =
                employees.list(EmployeeFilter.in(view.ref(), getDate()).page(first, EmployeeFilter.PAGE + 1));
        more = rows.size() > EmployeeFilter.PAGE;
        people = more ? rows.subList(0, EmployeeFilter.PAGE) : rows;
    }

    /** Who led that day, or null. */
    public @Nullable LeaderRow getLeader() {
        return view.leaderOn(getDate());
    }

    /** The day that is shown. */
    public LocalDate getDate() {
        return Read.day(day, LocalDate.now(clock));
    }

    /** This unit on this day, ready for the number of a page. */
    public String getAddress() {
        return Address.of("unit").with("unit", unit).with("day", getDate()).open();
    }

    public UnitView getView() {
        return view;
    }

    public List<EmployeeRow> getPeople() {
        return people;
    }

    public boolean isMore() {
        return more;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

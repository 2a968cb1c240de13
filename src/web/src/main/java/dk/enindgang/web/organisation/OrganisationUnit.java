package dk.enindgang.web.organisation;

import dk.enindgang.organisation.AreaRow;
import dk.enindgang.organisation.EmployeeFilter;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.LeaderRow;
import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.organisation.UnitView;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Paged;
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

    private Paged<EmployeeRow> people = Paged.none();

    public void load() {
        view = units.get(Address.uuid(unit), getDate());
        EmployeeFilter filter = EmployeeFilter.in(view.ref(), getDate());
        people = Paged.read(page, EmployeeFilter.PAGE, (first, max) -> employees.list(filter.page(first, max)));
    }

    /** Who led that day, or null. */
    public @Nullable LeaderRow getLeader() {
        return view.leaderOn(getDate());
    }

    /** What it served that day. */
    public List<AreaRow> getAreas() {
        return view.areasOn(getDate());
    }

    /** The whole organisation on the same day. */
    public String getBack() {
        return Address.of("/organisation/tree").with("day", getDate()).toString();
    }

    /** True if it has been called something else, or stood elsewhere. */
    public boolean isMoved() {
        return view.places().size() > 1;
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
        return people.rows();
    }

    public boolean isMore() {
        return people.more();
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
        return people.page();
    }

    public void setPage(int page) {
        this.page = page;
    }
}

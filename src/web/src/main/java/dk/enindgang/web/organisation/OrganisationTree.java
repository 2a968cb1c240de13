package dk.enindgang.web.organisation;

import dk.enindgang.organisation.EmployeeFilter;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.Handovers;
import dk.enindgang.organisation.LeaverRow;
import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.organisation.UnitNode;
import dk.enindgang.organisation.UnitRow;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Paged;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /organisation/tree?q=…&day=…}: the units as they were on a day, or those and the colleagues one looks for. */
@Named
@RequestScoped
public class OrganisationTree {

    @Inject
    OrgUnits units;

    @Inject
    Employees employees;

    @Inject
    Handovers handovers;

    @Inject
    Clock clock;

    private String q = "";

    private @Nullable String day;

    private int page = 1;

    private List<UnitNode> top = List.of();

    private List<UnitRow> found = List.of();

    private Paged<EmployeeRow> people = Paged.none();

    private @Nullable List<LeaverRow> leavers;

    public void load() {
        if (!isSearched()) {
            top = units.tree(getDate());
            return;
        }
        EmployeeFilter filter = EmployeeFilter.search(q, getDate());
        people = Paged.read(page, EmployeeFilter.PAGE, (first, max) -> employees.list(filter.page(first, max)));
        found = people.page() == 1 ? units.list(getDate(), q) : List.of();
    }

    public boolean isSearched() {
        return !q.isBlank();
    }

    public boolean isNothing() {
        return top.isEmpty() && found.isEmpty() && people.rows().isEmpty();
    }

    /** The day that is shown. */
    public LocalDate getDate() {
        return Read.day(day, LocalDate.now(clock));
    }

    /** This search, ready for the number of a page. */
    public String getAddress() {
        return Address.of("tree").with("q", q).with("day", getDate()).open();
    }

    public List<UnitNode> getTop() {
        return top;
    }

    public List<UnitRow> getFound() {
        return found;
    }

    /** Whose work has to be handed over. Asked for by the page of those alone who may do that. */
    public List<LeaverRow> getLeavers() {
        if (leavers == null) {
            leavers = handovers.leavers();
        }
        return leavers;
    }

    public List<EmployeeRow> getPeople() {
        return people.rows();
    }

    public boolean isMore() {
        return people.more();
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null ? "" : q;
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

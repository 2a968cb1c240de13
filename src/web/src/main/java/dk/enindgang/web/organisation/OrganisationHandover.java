package dk.enindgang.web.organisation;

import dk.enindgang.organisation.EmployeeFilter;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.organisation.EmployeeView;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.Handovers;
import dk.enindgang.organisation.WorkRow;
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

/** {@code /organisation/handover?employee=…}: gives all a colleague has in hand to another. For DIRECTORY_EDITOR. */
@Named
@ViewScoped
public class OrganisationHandover implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Handovers handovers;

    @Inject
    Employees employees;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private String employee = "";

    private EmployeeView view;

    private List<WorkRow> work = List.of();

    private @Nullable String q;

    private boolean searched;

    private String chosen = "";

    /** What was found for the page that is made now, which asks for it several times. */
    private transient @Nullable List<EmployeeRow> found;

    public void load() {
        UUID ref = Address.uuid(employee);
        view = employees.edit(ref);
        work = handovers.list(ref);
        found = null;
    }

    /** Looks for somebody; the page stays. */
    public void search() {
        searched = q != null && !q.isBlank();
        chosen = "";
        found = null;
    }

    public String give() {
        message.done("organisation.handover.given", handovers.handOver(view.ref(), Address.uuid(chosen)));
        return "/organisation/employee?faces-redirect=true&employee=" + view.ref();
    }

    /** Those she works with, or those one has looked for. */
    public List<EmployeeRow> getPeople() {
        List<EmployeeRow> people = found == null ? people() : found;
        found = people;
        return people;
    }

    private List<EmployeeRow> people() {
        LocalDate today = LocalDate.now(clock);
        EmployeeFilter all = EmployeeFilter.search(q == null ? "" : q, today).page(0, EmployeeFilter.CHOICES);
        UUID unit = view.employments().stream()
                .filter(place -> place.period().holdsOn(today))
                .map(place -> place.unit())
                .findFirst()
                .orElse(null);
        EmployeeFilter filter =
                searched || unit == null ? all : EmployeeFilter.in(unit, today).page(0, EmployeeFilter.CHOICES);
        return employees.list(filter).stream()
                .filter(one -> !one.ref().equals(view.ref()))
                .toList();
    }

    /** As many as can be listed to choose from, but for herself. */
    public int getMost() {
        return EmployeeFilter.CHOICES - 1;
    }

    public EmployeeView getView() {
        return view;
    }

    public List<WorkRow> getWork() {
        return work;
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
        found = null;
    }

    public boolean isSearched() {
        return searched;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}

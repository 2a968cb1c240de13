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
import dk.enindgang.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /organisation/lead?unit=…} appoints a leader, {@code &leader=…} changes the days. For DIRECTORY_EDITOR. */
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
    Words words;

    @Inject
    Clock clock;

    private String unit = "";

    private @Nullable String leader;

    private @Nullable String q;

    private UnitView view;

    private boolean searched;

    private @Nullable LeaderRow theirs;

    private String chosen = "";

    private final Days days = new Days();

    public void load() {
        view = read();
        days.begin(LocalDate.now(clock));
        if (leader != null) {
            days.show(shown().period());
        }
    }

    private UnitView read() {
        return orgUnits.edit(Address.uuid(unit), LocalDate.now(clock));
    }

    private LeaderRow shown() {
        UUID ref = Address.uuid(leader);
        return view.leaders().stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Looks for somebody; the page and the days that are typed stay. */
    public void search() {
        searched = !plain(q).isBlank();
        chosen = "";
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String save() {
        UUID led = view.ref();
        Period period = days.period();
        if (leader == null) {
            orgUnits.appoint(led, Address.uuid(chosen), period)
                    .ifPresentOrElse(this::tell, () -> message.done("organisation.lead.saved"));
        } else {
            if (!orgUnits.lead(led, view.version(), Address.uuid(leader), period)) {
                view = read();
                theirs = shown();
                return null;
            }
            message.done("organisation.lead.saved");
        }
        return "/organisation/unit?faces-redirect=true&unit=" + led;
    }

    /** Whoever led until further notice makes room; nobody should learn of that by chance. */
    private void tell(LeaderRow before) {
        LocalDate last = days.getEnds();
        String until = words.date(before.period().getEnds());
        if (last == null) {
            message.done("organisation.lead.ended", before.name(), until);
        } else {
            message.done("organisation.lead.interrupted", before.name(), until, words.date(last.plusDays(1)));
        }
    }

    public boolean isNewOne() {
        return leader == null;
    }

    /** Those who work in the unit, or those one has looked for. */
    public List<EmployeeRow> getPeople() {
        LocalDate today = LocalDate.now(clock);
        var filter = searched ? EmployeeFilter.search(plain(q), today) : EmployeeFilter.in(view.ref(), today);
        return employees.list(filter.page(0, EmployeeFilter.CHOICES));
    }

    /** As many as can be listed to choose from. */
    public int getMost() {
        return EmployeeFilter.CHOICES;
    }

    public boolean isSearched() {
        return searched;
    }

    /** What somebody else saved meanwhile, or null. */
    public @Nullable LeaderRow getTheirs() {
        return theirs;
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

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public Days getDays() {
        return days;
    }
}

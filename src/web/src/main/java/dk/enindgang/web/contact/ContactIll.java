package dk.enindgang.web.contact;

import dk.enindgang.organisation.EmployeeView;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.LeaveRow;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.organisation.SuddenLeaves;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /contact/ill?employee=…}: ill today, oneself or a colleague one leads, and who answers meanwhile. */
@Named
@ViewScoped
public class ContactIll implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Employees employees;

    @Inject
    SuddenLeaves absences;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private @Nullable String employee;

    private @Nullable EmployeeView view;

    private @Nullable LeaveRow leave;

    private boolean sayable;

    private List<LinkRow> colleagues = List.of();

    /** Whoever is away already is not written down once more. */
    public void load() {
        Optional<EmployeeView> ill =
                isMine() ? employees.findMine() : Optional.of(employees.get(Address.uuid(employee)));
        view = ill.orElse(null);
        leave = ill.map(one -> one.leaveOn(LocalDate.now(clock))).orElse(null);
        sayable = view != null && (isMine() || absences.leads(view.ref()));
        colleagues = sayable && view != null ? employees.colleaguesHere(view.ref()) : List.of();
    }

    /** Whether it is the reader's to say. */
    public boolean isSayable() {
        return sayable;
    }

    /** Whether a colleague is chosen for today, or for a leave that goes on: texts {@code contact.ill.(act)}. */
    public String getAct() {
        return leave == null ? "choose" : "cover";
    }

    /** What is said before the choice: texts {@code contact.ill.(help)}. */
    public String getHelp() {
        return colleagues.isEmpty() ? "nobody" : getAct() + ".help";
    }

    /** The second of the two clicks. */
    public @Nullable String take(UUID substitute) {
        return leave == null ? done(substitute) : covered(leave, substitute);
    }

    /** Stays on the page when somebody was first. */
    private @Nullable String covered(LeaveRow seen, UUID substitute) {
        boolean covered = isMine()
                ? absences.coverMine(seen, substitute)
                : absences.cover(Address.uuid(employee), seen, substitute);
        if (!covered) {
            message.refused("frame.rule.changedMeanwhile");
            load();
            return null;
        }
        message.done("contact.ill.covered");
        return "/contact/handovers?faces-redirect=true";
    }

    /** Nobody is there to answer: the leader sees it on her list. */
    public String takeAlone() {
        return done(null);
    }

    private String done(@Nullable UUID substitute) {
        if (isMine()) {
            absences.takeMine(substitute);
        } else {
            absences.take(Address.uuid(employee), substitute);
        }
        message.done("contact.ill.done");
        return "/contact/handovers?faces-redirect=true";
    }

    private boolean isMine() {
        return employee == null || employee.isEmpty();
    }

    /** Who could answer: those who work where she does. */
    public List<LinkRow> getColleagues() {
        return colleagues;
    }

    /** Who it is; null if the account is linked to nobody. */
    public @Nullable EmployeeView getView() {
        return view;
    }

    /** The leave she has today already, or null. */
    public @Nullable LeaveRow getLeave() {
        return leave;
    }

    /** Where one's own leave is changed; empty for another's. */
    public String getChange() {
        return leave == null || !isMine()
                ? ""
                : Address.of("/organisation/leave").with("leave", leave.ref()).toString();
    }

    public @Nullable String getEmployee() {
        return employee;
    }

    public void setEmployee(@Nullable String employee) {
        this.employee = employee;
    }
}

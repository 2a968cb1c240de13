package dk.enindgang.web.contact;

import dk.enindgang.organisation.EmployeeView;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.organisation.SuddenLeaves;
import dk.enindgang.platform.NotFound;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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

    private @Nullable String employee;

    private EmployeeView view;

    private List<LinkRow> colleagues = List.of();

    public void load() {
        view = isMine() ? employees.findMine().orElseThrow(NotFound::new) : employees.get(Address.uuid(employee));
        colleagues = employees.colleaguesHere(view.ref());
    }

    /** The second of the two clicks. */
    public String take(UUID substitute) {
        return done(substitute);
    }

    /** Nobody is there to answer: the leader sees it on her list. */
    public String takeAlone() {
        return done(null);
    }

    private String done(@Nullable UUID substitute) {
        if (isMine()) {
            absences.takeMine(substitute);
        } else {
            absences.take(view.ref(), substitute);
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

    public EmployeeView getView() {
        return view;
    }

    public @Nullable String getEmployee() {
        return employee;
    }

    public void setEmployee(@Nullable String employee) {
        this.employee = employee;
    }
}

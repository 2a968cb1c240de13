package dk.enindgang.web.organisation;

import dk.enindgang.account.Profession;
import dk.enindgang.draft.Drafts;
import dk.enindgang.organisation.EmployeeView;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.Sector;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /organisation/employeeEdit?employee=…} changes a colleague, without one it makes a new. For DIRECTORY_EDITOR. */
@Named
@ViewScoped
public class OrganisationEmployeeEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Employees employees;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    private @Nullable String employee;

    private long version;

    private @Nullable String called;

    private boolean typed;

    private final EmployeeForm form = new EmployeeForm();

    private @Nullable EmployeeView theirs;

    /** What was typed and not saved comes back. */
    public void load() {
        if (employee == null) {
            employees.mayCreate();
        } else {
            show();
        }
        var kept = new Typed(drafts.list(getPlace()));
        typed = !kept.isEmpty();
        form.bringBack(kept);
        if (employee != null && kept.isOlderThan(version)) {
            theirs = employees.edit(Address.uuid(employee));
        }
    }

    private void show() {
        EmployeeView view = employees.edit(Address.uuid(employee));
        version = view.version();
        called = view.details().name();
        form.show(view.details(), employees.accounts(view.ref()));
    }

    /** Which version the reader has before them, as the draft keeps it. */
    public long getSeen() {
        return version;
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String save() {
        UUID saved;
        if (employee == null) {
            saved = employees.create(form.details(), form.userNames());
        } else {
            saved = Address.uuid(employee);
            if (!employees.change(saved, version, form.details(), form.userNames())) {
                theirs = employees.edit(saved);
                version = theirs.version();
                return null;
            }
        }
        message.done("organisation.employeeEdit.saved");
        return "/organisation/employee?faces-redirect=true&employee=" + saved;
    }

    /** Begins again with what is saved. */
    public String forget() {
        drafts.clear(getPlace());
        String who = employee == null ? "" : "&employee=" + employee;
        return "/organisation/employeeEdit?faces-redirect=true" + who;
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return Employees.draftPlace(Read.choice(employee));
    }

    /** True if it shows what was typed before and not saved. */
    public boolean isTyped() {
        return typed;
    }

    /** Where one goes without saving. */
    public String getBack() {
        return employee == null ? "/organisation/tree" : "/organisation/employee?employee=" + employee;
    }

    public Profession[] getProfessions() {
        return Profession.values();
    }

    public Sector[] getSectors() {
        return Sector.values();
    }

    /** What she is called so far, or null for a new one. */
    public @Nullable String getCalled() {
        return called;
    }

    public EmployeeForm getForm() {
        return form;
    }

    /** What somebody else saved meanwhile, or null. */
    public @Nullable EmployeeView getTheirs() {
        return theirs;
    }

    public @Nullable String getEmployee() {
        return employee;
    }

    public void setEmployee(@Nullable String employee) {
        this.employee = employee;
    }
}

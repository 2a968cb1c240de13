package dk.enindgang.web.organisation;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.EmployeeDetails;
import dk.enindgang.organisation.EmployeeView;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.Sector;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;
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
    Message message;

    private @Nullable String employee;

    private long version;

    private String name = "";

    private @Nullable String title = "";

    private Profession profession = Profession.TEACHER;

    private @Nullable Sector sector;

    private @Nullable String competences = "";

    private @Nullable String phone = "";

    private @Nullable String mail = "";

    private @Nullable String externalId;

    public void load() {
        if (employee == null) {
            return;
        }
        EmployeeView view = employees.edit(Address.uuid(employee));
        EmployeeDetails details = view.details();
        version = view.version();
        name = details.name();
        title = details.title();
        profession = details.profession();
        sector = details.sector();
        competences = details.competenceLine();
        phone = details.phone();
        mail = details.mail();
        externalId = details.externalId();
    }

    public String save() {
        var details = new EmployeeDetails(
                name,
                plain(title),
                profession,
                sector,
                new TreeSet<>(List.of(plain(competences).split(","))),
                plain(phone),
                plain(mail),
                externalId);
        UUID saved;
        if (employee == null) {
            saved = employees.create(details);
        } else {
            saved = Address.uuid(employee);
            employees.change(saved, version, details);
        }
        message.done("organisation.employeeEdit.saved");
        return "/organisation/employee?faces-redirect=true&employee=" + saved;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
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

    public @Nullable String getEmployee() {
        return employee;
    }

    public void setEmployee(@Nullable String employee) {
        this.employee = employee;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public Profession getProfession() {
        return profession;
    }

    public void setProfession(Profession profession) {
        this.profession = profession;
    }

    public @Nullable Sector getSector() {
        return sector;
    }

    public void setSector(@Nullable Sector sector) {
        this.sector = sector;
    }

    public @Nullable String getCompetences() {
        return competences;
    }

    public void setCompetences(@Nullable String competences) {
        this.competences = competences;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getMail() {
        return mail;
    }

    public void setMail(@Nullable String mail) {
        this.mail = mail;
    }

    public @Nullable String getExternalId() {
        return externalId;
    }

    public void setExternalId(@Nullable String externalId) {
        this.externalId = externalId;
    }
}

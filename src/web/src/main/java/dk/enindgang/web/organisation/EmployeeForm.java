package dk.enindgang.web.organisation;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.EmployeeDetails;
import dk.enindgang.organisation.Sector;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is typed about a colleague. Faces sends an empty field as nothing. */
public class EmployeeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private @Nullable String title;
    private Profession profession = Profession.TEACHER;
    private @Nullable Sector sector;
    private @Nullable String competences;
    private @Nullable String phone;
    private @Nullable String mail;
    private @Nullable String externalId;
    private @Nullable String accounts;

    void show(EmployeeDetails details, Set<String> userNames) {
        name = details.name();
        title = details.title();
        profession = details.profession();
        sector = details.sector();
        competences = details.competenceLine();
        phone = details.phone();
        mail = details.mail();
        externalId = details.externalId();
        accounts = String.join(", ", userNames);
    }

    void bringBack(Typed typed) {
        name = typed.needed("name", name);
        title = typed.text("title", title);
        Profession chosen = typed.choice(Profession.class, "profession", profession);
        profession = chosen == null ? profession : chosen;
        sector = typed.choice(Sector.class, "sector", sector);
        competences = typed.text("competences", competences);
        phone = typed.text("phone", phone);
        mail = typed.text("mail", mail);
        externalId = typed.text("externalId", externalId);
        accounts = typed.text("accounts", accounts);
    }

    EmployeeDetails details() {
        return new EmployeeDetails(
                name, plain(title), profession, sector, list(competences), plain(phone), plain(mail), externalId);
    }

    Set<String> userNames() {
        return list(accounts);
    }

    private static Set<String> list(@Nullable String written) {
        return Arrays.stream(plain(written).split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
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

    public @Nullable String getAccounts() {
        return accounts;
    }

    public void setAccounts(@Nullable String accounts) {
        this.accounts = accounts;
    }
}

package dk.enindgang.organisation;

import dk.enindgang.account.Profession;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Rules;
import dk.enindgang.platform.Stored;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A colleague (medarbejder), with her hours, employments and leave. Saved together. */
@Entity
@Table(name = "employee")
public class Employee extends Stored {

    private static final long serialVersionUID = 1L;

    private String name;

    private String title;

    @Enumerated(EnumType.STRING)
    private Profession profession;

    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    private String phone;

    private String mail;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @ElementCollection
    @CollectionTable(name = "employee_competence", joinColumns = @JoinColumn(name = "employee_id"))
    @Column(name = "competence")
    private Set<String> competences = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "employee_hours", joinColumns = @JoinColumn(name = "employee_id"))
    private List<WorkingDay> hours = new ArrayList<>();

    @OneToMany(mappedBy = "employee", cascade = CascadeType.PERSIST)
    private List<Employment> employments = new ArrayList<>();

    @OneToMany(mappedBy = "employee", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<Leave> leaves = new ArrayList<>();

    protected Employee() {}

    Employee(EmployeeDetails details) {
        describe(details);
    }

    final void describe(EmployeeDetails details) {
        name = details.name();
        title = details.title();
        profession = details.profession();
        sector = details.sector();
        phone = details.phone();
        mail = details.mail();
        externalId = details.externalId();
        if (!competences.equals(details.competences())) {
            competences = new TreeSet<>(details.competences());
        }
    }

    /** R6: what she keeps herself. */
    void keep(String ownPhone, String ownMail, List<WorkingDay> week) {
        var rules = new Rules();
        Optional<String> called = rules.ask(() -> Written.phone(ownPhone));
        Optional<String> written = rules.ask(() -> Written.mail(ownMail));
        rules.end();
        phone = called.orElseThrow();
        mail = written.orElseThrow();
        hours = new ArrayList<>(week);
    }

    /** R3. */
    Employment employ(OrgUnit unit, String jobTitle, Period when) {
        unit.requireWithin(when);
        requireFree(unit, when, null);
        var employment = new Employment(this, unit, jobTitle, when);
        employments.add(employment);
        return employment;
    }

    /** R3: another title or other days for an employment. */
    void change(UUID employment, String jobTitle, Period when) {
        Employment changed = employments.stream()
                .filter(one -> one.getRef().equals(employment))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!changed.period().equals(when)) {
            changed.unit().requireWithin(when);
        }
        requireFree(changed.unit(), when, changed);
        changed.change(jobTitle, when);
    }

    boolean isEmployedOn(LocalDate day) {
        return tenure().holdsOn(day);
    }

    /** R4: whoever leads is here meanwhile. */
    void requireEmployed(Period when) {
        if (!tenure().covers(when)) {
            throw new RuleViolation("organisation.rule.leaderEmployed").at("begins");
        }
    }

    Tenure tenure() {
        return new Tenure(employments.stream().map(Employment::period).toList());
    }

    /** As it would be if that employment had other days. */
    Tenure tenureWith(UUID employment, Period when) {
        return new Tenure(employments.stream()
                .map(one -> one.getRef().equals(employment) ? when : one.period())
                .toList());
    }

    private void requireFree(OrgUnit unit, Period when, @Nullable Employment except) {
        if (employments.stream()
                .anyMatch(one -> one != except && one.isIn(unit) && one.period().overlaps(when))) {
            throw new RuleViolation("organisation.rule.employedAlready").at("begins");
        }
    }

    /** R5. */
    Leave takeLeave(LeaveKind kind, Period when, @Nullable Employee substitute) {
        requireLeave(when, substitute, null);
        var leave = new Leave(this, kind, when, substitute);
        leaves.add(leave);
        return leave;
    }

    /** R5: back earlier, away longer, or somebody else answers. */
    void changeLeave(UUID leave, LeaveKind kind, Period when, @Nullable Employee substitute) {
        Leave changed = leaves.stream()
                .filter(one -> one.getRef().equals(leave))
                .findFirst()
                .orElseThrow(NotFound::new);
        requireLeave(when, substitute, changed);
        changed.change(kind, when, substitute);
    }

    /** R16: who answers while she is away that day.
     *
     * @return false if she is not away as was seen, or somebody else answers than was seen */
    boolean cover(LocalDate day, LeaveRow seen, Employee substitute) {
        Optional<Leave> running = leaves.stream()
                .filter(one -> one.period().holdsOn(day) && one.isAs(seen))
                .findFirst();
        running.ifPresent(leave -> {
            requireLeave(leave.period(), substitute, leave);
            leave.cover(substitute);
        });
        return running.isPresent();
    }

    private void requireLeave(Period when, @Nullable Employee substitute, @Nullable Leave except) {
        if (substitute != null && substitute.getRef().equals(getRef())) {
            throw new RuleViolation("organisation.rule.ownSubstitute").at("substitute");
        }
        if (substitute != null && !substitute.tenure().covers(when)) {
            throw new RuleViolation("organisation.rule.substituteEmployed").at("substitute");
        }
        if (leaves.stream().anyMatch(one -> one != except && one.period().overlaps(when))) {
            throw new RuleViolation("organisation.rule.awayAlready").at("begins");
        }
    }

    void cancelLeave(UUID leave) {
        if (!leaves.removeIf(one -> one.getRef().equals(leave))) {
            throw new NotFound();
        }
    }

    String name() {
        return name;
    }

    /** The name, and the number she has elsewhere. */
    String label() {
        return Written.label(name, externalId);
    }

    EmployeeDetails details() {
        return new EmployeeDetails(
                name, title, profession, sector, new TreeSet<>(competences), phone, mail, externalId);
    }

    List<WorkingDay> hours() {
        return hours.stream()
                .sorted(Comparator.comparing(WorkingDay::getWeekday))
                .toList();
    }
}

package dk.enindgang.web.access;

import dk.enindgang.access.LookRow;
import dk.enindgang.access.Looks;
import dk.enindgang.organisation.EmployeeFilter;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.organisation.Employees;
import dk.enindgang.person.PersonView;
import dk.enindgang.web.frame.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /access/looks?q=…&person=…&employee=…&from=…&until=…}: who has looked at whom. For AUDITOR. */
@Named
@RequestScoped
public class AccessLooks {

    private static final int PAGE = 50;

    @Inject
    Looks looks;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    private final LookQuestion question = new LookQuestion();

    private @Nullable String surname;

    private @Nullable LocalDate born;

    private @Nullable String q;

    private int page = 1;

    private List<LookRow> rows = List.of();

    private List<PersonView> people = List.of();

    private List<EmployeeRow> colleagues = List.of();

    private boolean more;

    private boolean nobody;

    public void load() {
        looks.enter();
        LocalDate today = LocalDate.now(clock);
        question.begin(today);
        page = Math.max(1, Math.min(page, 10_000));
        if (question.isAsked()) {
            List<LookRow> found = looks.list(question.filter(), (page - 1) * PAGE, PAGE + 1);
            more = found.size() > PAGE;
            rows = more ? found.subList(0, PAGE) : found;
        }
        if (q != null && !q.isBlank()) {
            colleagues = employees.list(EmployeeFilter.search(q, today));
        }
    }

    /** Finds a person; what is typed stands in no address. */
    public void find() {
        question.begin(LocalDate.now(clock));
        if (surname != null && born != null) {
            people = looks.listPersons(surname, born);
            nobody = people.isEmpty();
        }
    }

    /** These looks, ready for the number of a page. */
    public String getAddress() {
        return question.address("looks").open();
    }

    /** The same as a file. */
    public String getFile() {
        return question.address("export").toString();
    }

    /** The extract for the person, if it is one that is asked about. */
    public String getExtract() {
        return question.getPerson() == null ? "" : question.address("extract").toString();
    }

    /** The same question about somebody found. */
    public String ofPerson(PersonView one) {
        return Address.of("looks").with("person", one.ref()).toString();
    }

    /** The same question about a colleague found. */
    public String ofEmployee(EmployeeRow one) {
        return Address.of("looks").with("employee", one.ref()).toString();
    }

    public boolean isNobody() {
        return nobody;
    }

    public List<LookRow> getRows() {
        return rows;
    }

    public List<PersonView> getPeople() {
        return people;
    }

    public List<EmployeeRow> getColleagues() {
        return colleagues;
    }

    public boolean isMore() {
        return more;
    }

    public LookQuestion getQuestion() {
        return question;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public @Nullable String getSurname() {
        return surname;
    }

    public void setSurname(@Nullable String surname) {
        this.surname = surname;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }
}

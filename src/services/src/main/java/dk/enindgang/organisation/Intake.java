package dk.enindgang.organisation;

import dk.enindgang.platform.RuleViolation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what another system says about units, colleagues and employments, by its numbers (R13). The same rules hold as
 * on the pages. One for each transaction; it remembers what it has found.
 */
public final class Intake {

    private final EntityManager em;
    private final LocalDate today;
    private final Organisation organisation = new Organisation();
    private final Map<String, OrgUnit> units = new HashMap<>();
    private final Map<String, Employee> employees = new HashMap<>();
    private final Map<String, Employment> employments = new HashMap<>();

    /** What has come in here has no version yet that somebody could have seen. */
    private final Set<Employee> fresh = new HashSet<>();

    /** By the number of the colleague, as it was before anything came in. */
    private final Map<String, Tenure> before = new HashMap<>();

    private boolean atTheEnd;

    public Intake(EntityManager em, OpenWorks works, LocalDate today) {
        this.em = em;
        this.today = today;
        organisation.em = em;
        organisation.works = works;
        em.setFlushMode(FlushModeType.COMMIT);
    }

    /** A name, kind or place that is new holds from today on. */
    public Taken take(UnitEntry entry) {
        String number = number(entry.number());
        OrgUnit parent = entry.parent() == null ? null : unit(entry.parent(), "parent");
        var details = new UnitDetails(
                entry.name(), entry.kind(), parent == null ? null : parent.getRef(), number, entry.period());
        Optional<OrgUnit> known = findUnit(number);
        if (known.isEmpty()) {
            var unit = new OrgUnit(details, parent);
            em.persist(unit);
            units.put(number, unit);
            return Taken.added(unit.label(), Change.fields(details, parent));
        }
        OrgUnit unit = known.get();
        Taken taken = Taken.changed(
                unit.label(), unit.getVersion(), Change.between(unit.fieldsOn(today), Change.fields(details, parent)));
        if (taken.effect() == Effect.CHANGED) {
            em.flush();
            em.lock(unit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            organisation.change(unit, details, today);
        }
        return taken;
    }

    /** R6: what she keeps herself is taken for somebody new alone. */
    public Taken take(EmployeeEntry entry) {
        String number = number(entry.number());
        Optional<Employee> known = findEmployee(number);
        if (known.isEmpty()) {
            var employee = new Employee(entry.over(null, number));
            em.persist(employee);
            employees.put(number, employee);
            fresh.add(employee);
            return Taken.added(employee.label(), Change.fields(employee.details()));
        }
        Employee employee = known.get();
        EmployeeDetails details = entry.over(employee.details(), number);
        Taken taken = Taken.changed(
                employee.label(),
                employee.getVersion(),
                Change.between(Change.fields(employee.details()), Change.fields(details)));
        if (taken.effect() == Effect.CHANGED) {
            em.lock(employee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            employee.describe(details);
        }
        return taken;
    }

    /** R3: the colleague and the unit of an employment stay. What breaks a rule has changed nothing. */
    public Taken take(EmploymentEntry entry) {
        String number = number(entry.number());
        Employee employee = findEmployee(entry.employee()).orElseThrow(() -> unknown(entry.employee(), "employee"));
        OrgUnit unit = unit(entry.unit(), "unit");
        String about = employee.label() + ", " + unit.label();
        Optional<Employment> known = findEmployment(number);
        if (known.isPresent() && !known.get().isOf(employee, unit)) {
            throw new RuleViolation("organisation.rule.employmentMoved").at("number");
        }
        String held = known.map(Employment::title).orElse("");
        String title = entry.title() == null ? held : Written.line(entry.title(), "title", Written.LINE);
        if (known.isEmpty()) {
            raise(employee);
            Employment employment = employee.employ(unit, title, entry.period());
            employment.comesAs(number);
            em.persist(employment);
            employments.put(number, employment);
            return Taken.added(about, Change.fields(title, entry.period()));
        }
        Taken taken = Taken.changed(
                about,
                employee.getVersion(),
                Change.between(Change.fields(held, known.get().period()), Change.fields(title, entry.period())));
        if (taken.effect() == Effect.CHANGED) {
            Tenure after = employee.tenureWith(known.get().getRef(), entry.period());
            if (atTheEnd) {
                before.putIfAbsent(entry.employee(), employee.tenure());
            } else {
                organisation.requireMayLeave(employee, employee.tenure(), after, today);
            }
            raise(employee);
            employee.change(known.get().getRef(), title, entry.period());
        }
        return taken;
    }

    /** What comes from now on comes together: whether a colleague may leave is asked of all of it alone. */
    public void askAtTheEnd() {
        atTheEnd = true;
    }

    /** R4, R14. */
    public void requireMayLeave(String employee) {
        Optional<Employee> one = findEmployee(employee);
        if (one.isPresent() && before.containsKey(employee)) {
            organisation.requireMayLeave(
                    one.get(), before.get(employee), one.get().tenure(), today);
        }
    }

    private void raise(Employee employee) {
        if (!fresh.contains(employee)) {
            em.lock(employee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
    }

    /** Has the database look at all of it now, before the transaction ends. */
    public void settle() {
        em.flush();
        em.createNativeQuery("set constraints all immediate").executeUpdate();
        em.createNativeQuery("set constraints all deferred").executeUpdate();
    }

    private static String number(String written) {
        String number = Written.externalId(written);
        if (number == null) {
            throw new RuleViolation("organisation.rule.missing").at("number");
        }
        return number;
    }

    private OrgUnit unit(String number, String field) {
        return findUnit(number).orElseThrow(() -> unknown(number, field));
    }

    private static RuleViolation unknown(String number, String field) {
        return new Unknown(number).at(field);
    }

    private Optional<OrgUnit> findUnit(String number) {
        return find(units, OrgUnit.class, "select u from OrgUnit u where u.externalId = :number", number);
    }

    private Optional<Employee> findEmployee(String number) {
        return find(employees, Employee.class, "select e from Employee e where e.externalId = :number", number);
    }

    private Optional<Employment> findEmployment(String number) {
        return find(employments, Employment.class, "select m from Employment m where m.externalId = :number", number);
    }

    private <T> Optional<T> find(Map<String, T> found, Class<T> type, String query, String number) {
        @Nullable T before = found.get(number);
        if (before == null) {
            before = em.createQuery(query, type)
                    .setParameter("number", number)
                    .getResultStream()
                    .findFirst()
                    .orElse(null);
        }
        if (before != null) {
            found.put(number, before);
        }
        return Optional.ofNullable(before);
    }
}

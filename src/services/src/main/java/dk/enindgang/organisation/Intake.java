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

    public Intake(EntityManager em, OpenWorks works, LocalDate today) {
        this.em = em;
        this.today = today;
        organisation.em = em;
        organisation.works = works;
        em.setFlushMode(FlushModeType.COMMIT);
    }

    /** A name, kind or place that is new holds from today on. */
    public Effect take(UnitEntry entry) {
        String number = number(entry.number());
        OrgUnit parent = entry.parent() == null ? null : unit(entry.parent(), "parent");
        var details = new UnitDetails(
                entry.name(), entry.kind(), parent == null ? null : parent.getRef(), number, entry.period());
        Optional<OrgUnit> known = findUnit(number);
        if (known.isEmpty()) {
            var unit = new OrgUnit(details, parent);
            em.persist(unit);
            units.put(number, unit);
            return Effect.NEW;
        }
        if (known.get().says(details, parent)) {
            return Effect.SAME;
        }
        em.flush();
        em.lock(known.get(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        organisation.change(known.get(), details, today);
        return Effect.CHANGED;
    }

    /** R6: what she keeps herself is taken for somebody new alone. */
    public Effect take(EmployeeEntry entry) {
        String number = number(entry.number());
        Optional<Employee> known = findEmployee(number);
        EmployeeDetails own = known.map(Employee::details).orElse(null);
        var details = new EmployeeDetails(
                entry.name(),
                entry.title(),
                entry.profession(),
                entry.sector(),
                entry.competences(),
                own == null ? entry.phone() : own.phone(),
                own == null ? entry.mail() : own.mail(),
                number);
        if (known.isEmpty()) {
            var employee = new Employee(details);
            em.persist(employee);
            employees.put(number, employee);
            fresh.add(employee);
            return Effect.NEW;
        }
        if (details.equals(own)) {
            return Effect.SAME;
        }
        em.lock(known.get(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        known.get().describe(details);
        return Effect.CHANGED;
    }

    /** R3: the colleague and the unit of an employment stay. */
    public Effect take(EmploymentEntry entry) {
        String number = number(entry.number());
        Employee employee = findEmployee(entry.employee()).orElseThrow(() -> unknown(entry.employee(), "employee"));
        OrgUnit unit = unit(entry.unit(), "unit");
        Optional<Employment> known = findEmployment(number);
        if (known.isPresent() && !known.get().isOf(employee, unit)) {
            throw new RuleViolation("organisation.rule.employmentMoved").at("number");
        }
        String title = Written.line(entry.title(), "title", Written.LINE);
        if (known.isPresent() && known.get().says(title, entry.period())) {
            return Effect.SAME;
        }
        if (!fresh.contains(employee)) {
            em.lock(employee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        if (known.isPresent()) {
            Tenure before = employee.tenure();
            employee.change(known.get().getRef(), title, entry.period());
            organisation.requireMayLeave(employee, before, today);
            return Effect.CHANGED;
        }
        Employment employment = employee.employ(unit, title, entry.period());
        employment.comesAs(number);
        em.persist(employment);
        employments.put(number, employment);
        return Effect.NEW;
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

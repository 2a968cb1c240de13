package dk.enindgang.web.directory;

import dk.enindgang.organisation.EmployeeFilter;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.organisation.Employees;
import dk.enindgang.platform.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the one colleague somebody has typed the name of. */
@ApplicationScoped
class Colleague {

    private static final int ENOUGH = 20;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    /** Null where nothing is typed.
     *
     * @param kept who is kept already; meant as long as the name is not changed, though others are called the same
     * @throws RuleViolation at the field, if it is nobody or could be several */
    @Nullable
    UUID called(String typed, @Nullable UUID kept, String field) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (kept != null && name(kept).equals(text)) {
            return kept;
        }
        List<EmployeeRow> found = employees.list(new EmployeeFilter(text, null, LocalDate.now(clock), 0, ENOUGH));
        List<EmployeeRow> exact =
                found.stream().filter(one -> one.name().equalsIgnoreCase(text)).toList();
        if (exact.size() != 1) {
            throw new RuleViolation(exact.isEmpty() ? "directory.rule.nobody" : "directory.rule.several").at(field);
        }
        return exact.get(0).ref();
    }

    String name(@Nullable UUID employee) {
        return employee == null ? "" : employees.get(employee).details().name();
    }
}

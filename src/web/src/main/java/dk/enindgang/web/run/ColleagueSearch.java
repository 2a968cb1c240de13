package dk.enindgang.web.run;

import dk.enindgang.organisation.EmployeeFilter;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.organisation.Employees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds those who could take part in a run, by what somebody typed. */
@ApplicationScoped
public class ColleagueSearch {

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    /** The best first; nobody for nothing typed. */
    public List<EmployeeRow> list(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? List.of()
                : List.copyOf(employees.list(EmployeeFilter.search(typed, LocalDate.now(clock))));
    }
}

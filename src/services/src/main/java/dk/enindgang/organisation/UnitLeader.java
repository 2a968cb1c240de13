package dk.enindgang.organisation;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;

/** Who leads a unit from when to when (leder). */
@Entity
@Table(name = "unit_leader")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class UnitLeader extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @Embedded
    private Period period;

    protected UnitLeader() {}

    UnitLeader(OrgUnit unit, Employee employee, Period period) {
        this.unit = unit;
        this.employee = employee;
        this.period = period;
    }

    void lead(Period when) {
        period = when;
    }

    /** True if nobody has said when it ends, and it began before the other period does. */
    boolean leadsUntilFurtherNotice(Period other) {
        return period.getEnds() == null && period.getBegins().isBefore(other.getBegins());
    }

    /** The same person, on other days; nobody, if she is not employed on all of them. */
    Optional<UnitLeader> again(Period when) {
        return employee.tenure().covers(when) ? Optional.of(new UnitLeader(unit, employee, when)) : Optional.empty();
    }

    void requireEmployed(Period when) {
        employee.requireEmployed(when);
    }

    LeaderRow row() {
        return new LeaderRow(getRef(), employee.getRef(), employee.name(), period);
    }

    Period period() {
        return period;
    }
}

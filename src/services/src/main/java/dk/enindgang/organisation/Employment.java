package dk.enindgang.organisation;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** That a colleague works in a unit from when to when (ansættelse). */
@Entity
@Table(name = "employment")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class Employment extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private OrgUnit unit;

    private String title;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Embedded
    private Period period;

    protected Employment() {}

    Employment(Employee employee, OrgUnit unit, String title, Period period) {
        this.employee = employee;
        this.unit = unit;
        change(title, period);
    }

    final void change(String jobTitle, Period when) {
        title = Written.line(jobTitle, "title", Written.LINE);
        period = when;
    }

    /** The number another system knows it by (R8). */
    void comesAs(@Nullable String number) {
        externalId = number;
    }

    boolean isOf(Employee other, OrgUnit where) {
        return employee == other && unit == where;
    }

    boolean isIn(OrgUnit other) {
        return unit.getRef().equals(other.getRef());
    }

    OrgUnit unit() {
        return unit;
    }

    String title() {
        return title;
    }

    Period period() {
        return period;
    }
}

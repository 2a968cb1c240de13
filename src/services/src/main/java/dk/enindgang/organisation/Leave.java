package dk.enindgang.organisation;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a colleague is away from when to when, and who answers meanwhile (fravær, vikar). */
@Entity
@Table(name = "leave")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class Leave extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @Enumerated(EnumType.STRING)
    private LeaveKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "substitute_id")
    private @Nullable Employee substitute;

    @Embedded
    private Period period;

    protected Leave() {}

    Leave(Employee employee, LeaveKind kind, Period period, @Nullable Employee substitute) {
        this.employee = employee;
        change(kind, period, substitute);
    }

    final void change(LeaveKind why, Period when, @Nullable Employee answers) {
        kind = why;
        period = when;
        substitute = answers;
    }

    boolean isAs(LeaveRow seen) {
        UUID answers = substitute == null ? null : substitute.getRef();
        return getRef().equals(seen.ref())
                && period.equals(seen.period())
                && Objects.equals(answers, seen.substitute());
    }

    void cover(Employee answers) {
        substitute = answers;
    }

    Period period() {
        return period;
    }
}

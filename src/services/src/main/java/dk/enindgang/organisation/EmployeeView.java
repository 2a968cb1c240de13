package dk.enindgang.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A colleague as she is shown. Past leave is there for few (R7), as is who saved last; null if the system did. */
public record EmployeeView(
        UUID ref,
        long version,
        EmployeeDetails details,
        List<WorkingDay> hours,
        List<EmploymentRow> employments,
        List<EmploymentRow> leads,
        List<LeaveRow> leaves,
        List<LeaveRow> pastLeaves,
        @Nullable String changedBy)
        implements Serializable {

    /** The leave that holds on the day, or null. */
    public @Nullable LeaveRow leaveOn(LocalDate day) {
        return leaves.stream()
                .filter(leave -> leave.period().holdsOn(day))
                .findFirst()
                .orElse(null);
    }

    /** When she works on that weekday, or null. */
    public @Nullable WorkingDay hoursOn(LocalDate day) {
        return hours.stream()
                .filter(working -> working.getWeekday() == day.getDayOfWeek())
                .findFirst()
                .orElse(null);
    }

    public Presence presence(LocalDate day) {
        if (employments.stream().noneMatch(place -> place.period().holdsOn(day))) {
            return Presence.NOT_EMPLOYED;
        }
        if (leaveOn(day) != null) {
            return Presence.AWAY;
        }
        if (hours.isEmpty()) {
            return Presence.UNKNOWN;
        }
        return hoursOn(day) == null ? Presence.NOT_TODAY : Presence.PRESENT;
    }
}

package dk.enindgang.organisation;

import dk.enindgang.platform.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a colleague works on a weekday (arbejdstid), written as people write it: 8.00-15.30. */
@Embeddable
public class WorkingDay implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?\\s*[-–]\\s*(\\d{1,2})(?:[.:](\\d{2}))?");

    @Column(name = "weekday")
    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @Column(name = "begins")
    private LocalTime begins;

    @Column(name = "ends")
    private LocalTime ends;

    protected WorkingDay() {}

    private WorkingDay(DayOfWeek weekday, LocalTime begins, LocalTime ends) {
        this.weekday = weekday;
        this.begins = begins;
        this.ends = ends;
    }

    /** Reads 8.00-15.30, 8-15.30 or 08:00-15:30; an empty text is a day off.
     *
     * @throws RuleViolation at the weekday, if it cannot be read or ends before it begins */
    public static Optional<WorkingDay> read(DayOfWeek weekday, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            throw unreadable(weekday);
        }
        var day = new WorkingDay(
                weekday, time(weekday, parts.group(1), parts.group(2)), time(weekday, parts.group(3), parts.group(4)));
        if (!day.ends.isAfter(day.begins)) {
            throw unreadable(weekday);
        }
        return Optional.of(day);
    }

    private static LocalTime time(DayOfWeek weekday, String hour, @org.jspecify.annotations.Nullable String minute) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        if (h > 23 || m > 59) {
            throw unreadable(weekday);
        }
        return LocalTime.of(h, m);
    }

    private static RuleViolation unreadable(DayOfWeek weekday) {
        return new RuleViolation("organisation.rule.hours").at(weekday.name().toLowerCase(Locale.ROOT));
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    /** The weekday as fields and texts are called: monday. */
    public String getDay() {
        return weekday.name().toLowerCase(Locale.ROOT);
    }

    /** As people write it: 8.00-15.30. */
    public String getTimes() {
        return written(begins) + "-" + written(ends);
    }

    private static String written(LocalTime time) {
        return "%d.%02d".formatted(time.getHour(), time.getMinute());
    }
}

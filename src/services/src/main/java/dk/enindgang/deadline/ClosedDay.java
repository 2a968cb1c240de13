package dk.enindgang.deadline;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A closed day (lukkedag): the municipality does not work, though the calendar says it is a working day. */
@Entity
@Table(name = "closed_day")
public class ClosedDay extends Stored {

    private static final long serialVersionUID = 1L;

    static final int LENGTH = 80;

    @Column(updatable = false)
    private LocalDate day;

    @Column(updatable = false)
    private String name;

    protected ClosedDay() {}

    /** R2.
     *
     * @throws RuleViolation if nobody works that day anyway, or the name cannot be kept */
    public ClosedDay(LocalDate day, String name) {
        if (day.getYear() < ClosedDays.FIRST_YEAR || day.getYear() > ClosedDays.LAST_YEAR) {
            throw new RuleViolation("deadline.rule.far").at("day");
        }
        if (!WorkingDays.PUBLIC.isWorkingDay(day)) {
            throw new RuleViolation("deadline.rule.free", day).at("day");
        }
        this.day = day;
        this.name = kept(name);
    }

    public LocalDate getDay() {
        return day;
    }

    public String getName() {
        return name;
    }

    private static String kept(String name) {
        String line = name.strip();
        if (line.chars().noneMatch(Character::isLetterOrDigit) || line.chars().anyMatch(Character::isISOControl)) {
            throw new RuleViolation("deadline.rule.name").at("name");
        }
        if (line.length() > LENGTH) {
            throw new RuleViolation("deadline.rule.tooLong", LENGTH).at("name");
        }
        if (CprPattern.in(line)) {
            throw new RuleViolation("deadline.rule.cpr").at("name");
        }
        return line;
    }
}

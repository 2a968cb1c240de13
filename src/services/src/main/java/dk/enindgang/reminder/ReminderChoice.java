package dk.enindgang.reminder;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a colleague has chosen (R1), and in which language she is written to. */
@Entity
@Table(name = "reminder_choice")
public class ReminderChoice extends Stored {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("UnusedVariable") // asked for by queries
    @Column(name = "employee_ref")
    private UUID employee;

    @Enumerated(EnumType.STRING)
    private ReminderPace pace = ReminderPace.DAILY;

    @SuppressWarnings("UnusedVariable") // asked for by queries
    private String language = "da";

    protected ReminderChoice() {}

    ReminderChoice(UUID employee) {
        this.employee = employee;
    }

    void choose(ReminderPace often, String spoken) {
        pace = often;
        language = spoken.equals("en") ? "en" : "da";
    }

    ReminderPace pace() {
        return pace;
    }
}

package dk.enindgang.access;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** That a colleague took access to a person because it could not wait (akut adgang), why, and for how long. */
@Entity
@Table(name = "urgent_access")
@SuppressWarnings("UnusedVariable") // read by queries alone; the verdict is written by one
public class UrgentAccess extends Stored {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    private static final long serialVersionUID = 1L;

    @Column(name = "person_ref", updatable = false)
    private UUID person;

    @Column(name = "employee_ref", updatable = false)
    private UUID employee;

    @Column(name = "unit_ref", updatable = false)
    private UUID unit;

    @Column(updatable = false)
    private String reason;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    protected UrgentAccess() {}

    /** R8.
     *
     * @throws RuleViolation if the reason is missing or names somebody */
    UrgentAccess(UUID person, UUID employee, UUID unit, String reason, Instant now, Duration length) {
        this.person = person;
        this.employee = employee;
        this.unit = unit;
        this.reason = requireReason(reason);
        this.begunAt = now;
        this.endsAt = now.plus(length);
    }

    /** R8: what somebody writes who cannot wait. */
    static String requireReason(String reason) {
        String why = reason.strip();
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            throw new RuleViolation("access.rule.reason", SHORTEST, LONGEST).at("reason");
        }
        if (CprPattern.in(why)) {
            throw new RuleViolation("access.rule.cpr").at("reason");
        }
        return why;
    }

    /** R10: what the leader writes to it. */
    static void requireNote(String note) {
        if (note.length() > LONGEST) {
            throw new RuleViolation("access.rule.noteLength", LONGEST);
        }
        if (CprPattern.in(note)) {
            throw new RuleViolation("access.rule.cpr");
        }
    }
}

package dk.enindgang.reminder;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The secret address of a colleague's calendar (R5). The secret itself is nowhere. */
@Entity
@Table(name = "calendar_address")
public class CalendarAddress extends Stored {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("UnusedVariable") // asked for by queries
    @Column(name = "employee_ref")
    private UUID employee;

    @SuppressWarnings("UnusedVariable") // asked for by queries
    @Column(name = "secret_hash")
    private byte[] secretHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarAddress() {}

    CalendarAddress(UUID employee, byte[] secretHash, Instant madeAt) {
        this.employee = employee;
        this.secretHash = secretHash.clone();
        this.madeAt = madeAt;
    }

    Instant madeAt() {
        return madeAt;
    }
}

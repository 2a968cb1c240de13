package dk.enindgang.deadline;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A closed day (lukkedag): the municipality does not work, though the calendar says it is a working day. */
@Entity
@Table(name = "closed_day")
public class ClosedDay extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(updatable = false)
    private LocalDate day;

    @Column(updatable = false)
    private String name;

    /** Written by the database: the account that said so. */
    @Column(name = "changed_by", insertable = false, updatable = false)
    private @Nullable UUID changedBy;

    protected ClosedDay() {}

    /** R2. */
    public ClosedDay(LocalDate day, String name) {
        this.day = day;
        this.name = name;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getName() {
        return name;
    }

    public @Nullable UUID getChangedBy() {
        return changedBy;
    }
}

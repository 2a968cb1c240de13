package dk.enindgang.deadline;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the law says about a deadline from a day on (lovfrist): a change of the law is a new one, the old one ends (R7). */
@Entity
@Table(name = "statutory_deadline")
@SuppressWarnings("UnusedVariable") // Most fields are read by queries.
public class StatutoryRule extends Stored {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private StatutoryDeadline deadline;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private @Nullable Integer amount;

    @Enumerated(EnumType.STRING)
    private @Nullable DeadlineUnit unit;

    @Enumerated(EnumType.STRING)
    private DeadlineCounts counts;

    private String law;

    private @Nullable String paragraph;

    private @Nullable String url;

    private String wording;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    protected StatutoryRule() {}

    /** R8: nothing where the law gives nothing to count, or nobody has verified it. */
    Optional<Instant> due(Instant trigger, WorkingDays days) {
        Integer length = amount;
        DeadlineUnit in = unit;
        return length == null || in == null
                ? Optional.empty()
                : Optional.of(DeadlineEngine.due(trigger, counts, length, in, days));
    }
}

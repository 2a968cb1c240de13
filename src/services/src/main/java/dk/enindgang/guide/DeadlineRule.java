package dk.enindgang.guide;

import dk.enindgang.deadline.DeadlineCounts;
import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.deadline.DeadlineUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A deadline a machine can count: the amount is the last moment, {@code earliest} the first sensible one. */
@Embeddable
public class DeadlineRule implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private DeadlineTrigger trigger;

    @Enumerated(EnumType.STRING)
    @Column(name = "counts")
    private DeadlineCounts counts;

    private @Nullable Integer earliest;

    private int amount;

    @Enumerated(EnumType.STRING)
    private DeadlineUnit unit;

    private boolean repeats;

    protected DeadlineRule() {}

    public DeadlineRule(
            DeadlineTrigger trigger,
            DeadlineCounts counts,
            @Nullable Integer earliest,
            int amount,
            DeadlineUnit unit,
            boolean repeats) {
        this.trigger = trigger;
        this.counts = counts;
        this.earliest = earliest;
        this.amount = amount;
        this.unit = unit;
        this.repeats = repeats;
    }

    public DeadlineTrigger getTrigger() {
        return trigger;
    }

    public DeadlineCounts getCounts() {
        return counts;
    }

    public @Nullable Integer getEarliest() {
        return earliest;
    }

    public int getAmount() {
        return amount;
    }

    public DeadlineUnit getUnit() {
        return unit;
    }

    /** True where the step comes again each time, such as every three months. */
    public boolean isRepeats() {
        return repeats;
    }
}

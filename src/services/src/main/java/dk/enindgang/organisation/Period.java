package dk.enindgang.organisation;

import dk.enindgang.platform.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From a day to a day, both included; without an end it holds until further notice (R2). */
@Embeddable
public class Period implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What lies outside was typed by mistake. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    @Column(name = "valid_from")
    private LocalDate begins;

    @Column(name = "valid_to")
    private @Nullable LocalDate ends;

    protected Period() {}

    /** R2.
     *
     * @throws RuleViolation if it ends before it begins, or in a century nobody means */
    public Period(LocalDate begins, @Nullable LocalDate ends) {
        if (begins.isBefore(EARLIEST) || begins.isAfter(LATEST)) {
            throw new RuleViolation("organisation.rule.day").at("begins");
        }
        if (ends != null && ends.isAfter(LATEST)) {
            throw new RuleViolation("organisation.rule.day").at("ends");
        }
        if (ends != null && ends.isBefore(begins)) {
            throw new RuleViolation("organisation.rule.period").at("ends");
        }
        this.begins = begins;
        this.ends = ends;
    }

    /** From a day until further notice. */
    public static Period from(LocalDate begins) {
        return new Period(begins, null);
    }

    /** Days as ISO 8601 writes them. */
    static Period parse(String begins, @Nullable String ends) {
        return new Period(LocalDate.parse(begins), ends == null ? null : LocalDate.parse(ends));
    }

    public boolean holdsOn(LocalDate day) {
        return !begins.isAfter(day) && (ends == null || !ends.isBefore(day));
    }

    boolean overlaps(Period other) {
        return holdsOn(other.begins) || other.holdsOn(begins);
    }

    Period until(@Nullable LocalDate last) {
        return new Period(begins, last);
    }

    /** The day itself, or the nearest one on which it holds. */
    LocalDate nearest(LocalDate day) {
        if (day.isBefore(begins)) {
            return begins;
        }
        return ends != null && day.isAfter(ends) ? ends : day;
    }

    /** The same end, and another first day. */
    Period since(LocalDate first) {
        return new Period(first, ends);
    }

    /** True if the other one has ended when this one ends. */
    boolean lastsAsLongAs(Period other) {
        return ends == null || (other.ends != null && !other.ends.isAfter(ends));
    }

    public LocalDate getBegins() {
        return begins;
    }

    public @Nullable LocalDate getEnds() {
        return ends;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period && begins.equals(period.begins) && Objects.equals(ends, period.ends);
    }

    @Override
    public int hashCode() {
        return Objects.hash(begins, ends);
    }

    @Override
    public String toString() {
        return begins + "/" + (ends == null ? ".." : ends);
    }
}

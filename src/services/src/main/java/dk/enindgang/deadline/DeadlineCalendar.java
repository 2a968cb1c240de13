package dk.enindgang.deadline;

import dk.enindgang.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The municipality's calendar, for the doors that count: public holidays and its own closed days (R2). */
@ApplicationScoped
public class DeadlineCalendar {

    /** So late may a change be seen, on every node. */
    static final Duration FRESH = Duration.ofSeconds(10);

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Clock clock;

    private volatile @Nullable Kept kept;

    /** See {@link DeadlineEngine}. */
    public Instant due(Instant trigger, DeadlineCounts counts, int amount, DeadlineUnit unit) {
        return DeadlineEngine.due(trigger, counts, amount, unit, days());
    }

    /** R7, R8: by the version of the law that held on the day of the trigger; nothing where none says a number. */
    public Optional<Instant> due(StatutoryDeadline deadline, Instant trigger) {
        WorkingDays days = days();
        return em.createQuery("""
                        select r from StatutoryRule r
                        where r.deadline = :deadline and r.validFrom <= :day
                        and (r.validTo is null or r.validTo >= :day)""", StatutoryRule.class)
                .setParameter("deadline", deadline)
                .setParameter("day", LocalDate.ofInstant(trigger, Clocks.DENMARK))
                .getResultStream()
                .findFirst()
                .flatMap(rule -> rule.due(trigger, days));
    }

    public boolean isWorkingDay(LocalDate day) {
        return days().isWorkingDay(day);
    }

    /** R1, R2: whether it is a public holiday or a day the municipality is closed; a plain Saturday is neither. */
    public boolean isFree(LocalDate day) {
        return days().isFree(day);
    }

    /** Two who come at once may both read it, and it is the same. */
    private WorkingDays days() {
        Instant now = clock.instant();
        Kept known = kept;
        if (known != null && known.holdsAt(now)) {
            return known.days();
        }
        var days = new WorkingDays(Set.copyOf(
                em.createQuery("select c.day from ClosedDay c", LocalDate.class).getResultList()));
        kept = new Kept(days, now);
        return days;
    }

    /** Who has just changed them must not be shown the old ones, on this node. */
    void forget() {
        kept = null;
    }

    private record Kept(WorkingDays days, Instant read) {

        /** A clock that went back must not keep an old list for long. */
        boolean holdsAt(Instant now) {
            return !now.isBefore(read) && now.isBefore(read.plus(FRESH));
        }
    }
}

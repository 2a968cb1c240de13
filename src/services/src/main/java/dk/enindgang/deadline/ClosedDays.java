package dk.enindgang.deadline;

import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The door to the days that are no working days. Everybody reads them; an administrator closes days and opens them. */
@Stateless
@RolesAllowed("ADMIN")
public class ClosedDays {

    /** Where what is typed about a new one is kept until it is saved. */
    public static final String DRAFT = "deadline/days";

    /** The years one can ask about. */
    public static final int FIRST_YEAR = 2000;

    public static final int LAST_YEAR = 2100;

    @PersistenceContext
    EntityManager em;

    @Inject
    DeadlineCalendar calendar;

    @Inject
    Drafts drafts;

    /** R1, R2: the public holidays and closed days of a year, in order. One statement. */
    @RolesAllowed("STAFF")
    public List<FreeDayRow> list(int year) {
        Stream<FreeDayRow> holidays = WorkingDays.holidays(year).entrySet().stream()
                .map(holiday -> new FreeDayRow(holiday.getKey(), holiday.getValue(), null, ""));
        Stream<FreeDayRow> closed = em.createQuery(
                        "select c from ClosedDay c where c.day between :first and :last", ClosedDay.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultStream()
                .map(day -> new FreeDayRow(day.getDay(), null, day.getRef(), day.getName()));
        return Stream.concat(holidays, closed)
                .sorted(Comparator.comparing(FreeDayRow::day))
                .toList();
    }

    /** R2.
     *
     * @throws RuleViolation if nobody works that day anyway, or it is closed already */
    public void close(LocalDate day, String name) {
        // Two windows may close the same day at once; the lock is given back at the end of the transaction.
        em.createNativeQuery("select cast(pg_advisory_xact_lock(3010) as text)").getSingleResult();
        var closed = new ClosedDay(day, name);
        if (!em.createQuery("select c.ref from ClosedDay c where c.day = :day", UUID.class)
                .setParameter("day", day)
                .getResultList()
                .isEmpty()) {
            throw new RuleViolation("deadline.rule.closedAlready", day).at("day");
        }
        em.persist(closed);
        drafts.clear(DRAFT);
        calendar.forget();
    }

    /** R2: people work that day after all. Who comes second finds it done. */
    public void open(UUID ref) {
        em.createQuery("delete from ClosedDay c where c.ref = :ref")
                .setParameter("ref", ref)
                .executeUpdate();
        calendar.forget();
    }
}

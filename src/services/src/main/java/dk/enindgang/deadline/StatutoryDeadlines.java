package dk.enindgang.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The door to the deadlines the law sets. Nobody changes them here: they come with the product, with their day. */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StatutoryDeadlines {

    @PersistenceContext
    EntityManager em;

    @Inject
    DeadlineCalendar calendar;

    /** R7: every version there has been, by deadline, the newest first. There are a handful. One statement. */
    public List<StatutoryRow> list() {
        Stream<StatutoryRow> newestFirst =
                em.createQuery("""
                        select new dk.enindgang.deadline.StatutoryRow(r.deadline, r.validFrom, r.validTo, r.amount, r.unit,
                            r.law, r.paragraph, r.url, r.wording, r.checkedOn)
                        from StatutoryRule r
                        order by r.validFrom desc""", StatutoryRow.class).getResultStream();
        return newestFirst.sorted(Comparator.comparing(StatutoryRow::deadline)).toList();
    }

    /** R7, R8: the last moment, by the version that held on the day of the trigger; nothing where none says a number. */
    public Optional<Instant> due(StatutoryDeadline deadline, Instant trigger) {
        return calendar.due(deadline, trigger);
    }
}

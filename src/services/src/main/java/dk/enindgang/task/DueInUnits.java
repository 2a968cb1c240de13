package dk.enindgang.task;

import dk.enindgang.platform.db.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the emergency sheet what is due in a unit (R17). */
@ApplicationScoped
public class DueInUnits {

    /** Whoever acts is asked once for each task: “offset 0” keeps the question out of the join. */
    private static final String DUE = """
            select t.title, t.due_day, t.person_ref, e.name, e.phone, e.ref is not null and not is_here(e.ref, danish_today()),
                s.name, s.phone
            from task t
            left join employee e on e.ref = t.assignee_ref
            left join lateral (
                select task_hand(e.ref, t.person_ref, danish_today()) as ref offset 0) h on e.ref is not null
            left join employee s on s.ref = h.ref and s.ref <> e.ref
            where t.unit_ref = ?1 and t.status = 'OPEN' and t.due_day <= cast(?2 as date)
            order by t.due_at, t.id limit ?3""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    /** What is late and what is due until that day, included; the first due first. One statement.
     *
     * @param max the last of as many tells only that there is more */
    public List<DueRow> list(UUID unit, LocalDate until, int max) {
        List<?> rows = system.during(() -> em.createNativeQuery(DUE)
                .setParameter(1, unit)
                .setParameter(2, until.toString())
                .setParameter(3, max)
                .getResultList());
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static DueRow row(Object[] c) {
        return new DueRow(
                (String) c[0],
                ((Date) c[1]).toLocalDate(),
                (UUID) c[2],
                text(c[3]),
                text(c[4]),
                Boolean.TRUE.equals(c[5]),
                text(c[6]),
                text(c[7]));
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : (String) column;
    }
}

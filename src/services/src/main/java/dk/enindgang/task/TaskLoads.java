package dk.enindgang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How much people have to do, out of what the database keeps up (R12). */
@ApplicationScoped
public class TaskLoads {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Clock clock;

    /** All that is open, for each of these who has something. One statement. */
    Map<UUID, Integer> of(Set<UUID> employees) {
        List<?> rows = em.createNativeQuery("""
                        select employee_ref, sum(open) from task_load
                        where employee_ref = any (cast(?1 as uuid[])) group by employee_ref""")
                .setParameter(1, employees.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        var loads = new HashMap<UUID, Integer>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            loads.put((UUID) c[0], ((Number) c[1]).intValue());
        }
        return loads;
    }

    /** What waits for the colleague an account belongs to. One statement. */
    TaskCount count(UUID account) {
        Object[] c = (Object[]) em.createNativeQuery("""
                        select coalesce(sum(l.open) filter (where l.day < cast(?2 as date)), 0),
                            coalesce(sum(l.open) filter (where l.day = cast(?2 as date)), 0),
                            coalesce((select w.waiting from task_waiting w where w.employee_ref = employed_of(?1)), 0)
                        from (
                            select o.due_day as day, o.open from task_load o
                            where o.employee_ref = (select employed_of(?1)) and o.due_day <= cast(?2 as date)
                            union all
                            select c.day, c.more from acting_covered_load() c where c.day <= cast(?2 as date)) l""")
                .setParameter(1, account)
                .setParameter(2, LocalDate.now(clock).toString())
                .getSingleResult();
        return new TaskCount(number(c[0]), number(c[1]), number(c[2]));
    }

    /** What is late in the inboxes the acting one looks after, and late of those nobody acts for, without what is about
     * children it is not hers to see. One statement. */
    int countLateInboxes() {
        return number(em.createNativeQuery("""
                        select greatest(coalesce(sum(l.late), 0) - acting_hidden_late(cast(?1 as date)), 0) from (
                            select o.employee_ref, sum(o.open) as late from task_unit_load o
                            where o.unit_ref in (select acting_led_inboxes()) and o.due_day < cast(?1 as date) and o.open > 0
                            group by o.employee_ref) l
                        where l.employee_ref = '00000000-0000-0000-0000-000000000000'
                        or stand_in(l.employee_ref, danish_today()) is null""")
                .setParameter(1, LocalDate.now(clock).toString())
                .getSingleResult());
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}

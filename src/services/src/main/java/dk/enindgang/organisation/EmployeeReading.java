package dk.enindgang.organisation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together what is shown of one colleague: six statements, one more for those who change her, whatever hangs on her. */
final class EmployeeReading {

    /** How long past leave is shown to herself and to DIRECTORY_EDITOR. */
    private static final int YEARS = 2;

    private final EntityManager em;
    private final LocalDate today;

    EmployeeReading(EntityManager em, LocalDate today) {
        this.em = em;
        this.today = today;
    }

    /** All of it, also why she is away. */
    EmployeeView whole(Employee one) {
        return view(one, changedBy(one));
    }

    private EmployeeView view(Employee one, @Nullable String changedBy) {
        List<LeaveRow> all = leaves(one);
        return new EmployeeView(
                one.getRef(),
                one.getVersion(),
                one.details(),
                one.hours(),
                works(one),
                leads(one),
                all.stream().filter(leave -> !leave.endedBefore(today)).toList(),
                all.stream().filter(leave -> leave.endedBefore(today)).toList(),
                changedBy);
    }

    private @Nullable String changedBy(Employee one) {
        return (String) em.createNativeQuery("select account_name(e.changed_by) from employee e where e.id = ?1")
                .setParameter(1, one.getId())
                .getSingleResult();
    }

    /** R7: for everybody. */
    EmployeeView discreet(Employee one) {
        EmployeeView whole = view(one, null);
        return new EmployeeView(
                whole.ref(),
                whole.version(),
                whole.details(),
                whole.hours(),
                whole.employments(),
                whole.leads(),
                whole.leaves().stream().map(LeaveRow::withoutKind).toList(),
                List.of(),
                null);
    }

    private List<EmploymentRow> works(Employee one) {
        return places(one, "employment", "x.title");
    }

    private List<EmploymentRow> leads(Employee one) {
        return places(one, "unit_leader", "''");
    }

    /** A unit is called what it is called today, or was on the last day she had to do with it. */
    private List<EmploymentRow> places(Employee one, String table, String title) {
        List<?> found = em.createNativeQuery("""
                        select x.ref, u.ref, unit_name(u.id, nearest(cast(?2 as date), x.valid_from, x.valid_to)) as name,
                            TITLE, cast(x.valid_from as text), cast(x.valid_to as text)
                        from PLACES x join org_unit u on u.id = x.unit_id
                        where x.employee_id = ?1
                        order by x.valid_from desc, name""".replace("TITLE", title).replace("PLACES", table))
                .setParameter(1, one.getId())
                .setParameter(2, today.toString())
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(c -> new EmploymentRow(
                        (UUID) c[0], (UUID) c[1], (String) c[2], (String) c[3], Period.parse((String) c[4], (String)
                                c[5])))
                .toList();
    }

    private List<LeaveRow> leaves(Employee one) {
        List<?> found = em.createNativeQuery("""
                        select l.ref, l.kind, cast(l.valid_from as text), cast(l.valid_to as text), s.ref, s.name,
                            s.id is not null and (not exists (
                                select from employment m where m.employee_id = s.id and holds_on(m.valid_from, m.valid_to,
                                    nearest(cast(?3 as date), l.valid_from, l.valid_to)))
                            or exists (
                                select from leave x where x.employee_id = s.id and holds_on(x.valid_from, x.valid_to,
                                    nearest(cast(?3 as date), l.valid_from, l.valid_to))))
                        from leave l left join employee s on s.id = l.substitute_id
                        where l.employee_id = ?1 and (l.valid_to is null or l.valid_to >= cast(?2 as date))
                        order by l.valid_from""")
                .setParameter(1, one.getId())
                .setParameter(2, today.minusYears(YEARS).toString())
                .setParameter(3, today.toString())
                .getResultList();
        return found.stream().map(row -> leave((Object[]) row)).toList();
    }

    private static LeaveRow leave(Object[] c) {
        return new LeaveRow(
                (UUID) c[0],
                LeaveKind.valueOf((String) c[1]),
                Period.parse((String) c[2], (String) c[3]),
                (UUID) c[4],
                (String) c[5],
                (Boolean) c[6]);
    }
}

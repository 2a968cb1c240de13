package dk.enindgang.organisation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts together what is shown of one colleague: six statements, whatever hangs on her. */
final class EmployeeReading {

    private final EntityManager em;
    private final LocalDate today;

    EmployeeReading(EntityManager em, LocalDate today) {
        this.em = em;
        this.today = today;
    }

    /** All of it, also why she is away. */
    EmployeeView whole(Employee one) {
        return new EmployeeView(
                one.getRef(), one.getVersion(), one.details(), one.hours(), works(one), leads(one), leaves(one));
    }

    /** R7: for everybody. */
    EmployeeView discreet(Employee one) {
        EmployeeView whole = whole(one);
        return new EmployeeView(
                whole.ref(),
                whole.version(),
                whole.details(),
                whole.hours(),
                whole.employments(),
                whole.leads(),
                whole.leaves().stream().map(LeaveRow::withoutKind).toList());
    }

    private List<EmploymentRow> works(Employee one) {
        return em.createQuery("""
                        select new dk.enindgang.organisation.EmploymentRow(m.ref, u.ref, u.name, m.title, m.period)
                        from Employment m join m.unit u
                        where m.employee = :one
                        order by m.period.begins desc, u.name""", EmploymentRow.class).setParameter("one", one).getResultList();
    }

    private List<EmploymentRow> leads(Employee one) {
        return em.createQuery("""
                        select new dk.enindgang.organisation.EmploymentRow(l.ref, u.ref, u.name, '', l.period)
                        from UnitLeader l join l.unit u
                        where l.employee = :one
                        order by l.period.begins desc, u.name""", EmploymentRow.class).setParameter("one", one).getResultList();
    }

    private List<LeaveRow> leaves(Employee one) {
        List<?> found = em.createNativeQuery("""
                        select l.ref, l.kind, cast(l.valid_from as text), cast(l.valid_to as text), s.ref, s.name
                        from leave l left join employee s on s.id = l.substitute_id
                        where l.employee_id = ?1 and (l.valid_to is null or l.valid_to >= cast(?2 as date))
                        order by l.valid_from""")
                .setParameter(1, one.getId())
                .setParameter(2, today.toString())
                .getResultList();
        return found.stream().map(row -> leave((Object[]) row)).toList();
    }

    private static LeaveRow leave(Object[] c) {
        return new LeaveRow(
                (UUID) c[0],
                LeaveKind.valueOf((String) c[1]),
                Period.parse((String) c[2], (String) c[3]),
                (UUID) c[4],
                (String) c[5]);
    }
}

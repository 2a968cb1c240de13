package dk.enindgang.organisation;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door for the morning somebody is ill (syg i dag): today only, and who answers for her (R5, R16). */
@Stateless
@RolesAllowed("STAFF")
public class SuddenLeaves {

    @PersistenceContext
    EntityManager em;

    @Inject
    Organisation organisation;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** R16: the caller is ill today.
     *
     * @throws NotFound if her account is linked to nobody */
    public UUID takeMine(@Nullable UUID substitute) {
        return take(organisation.signedIn(caller).orElseThrow(NotFound::new), substitute);
    }

    /** R16: a colleague of a unit the caller leads is.
     *
     * @throws NotFound if the caller does not lead her */
    @RolesAllowed("LEADER")
    public UUID take(UUID employee, @Nullable UUID substitute) {
        Employee ill = organisation.employee(employee);
        if (!leads(ill)) {
            throw new NotFound();
        }
        return take(ill, substitute);
    }

    /** R16: who answers for the caller, who is away already.
     *
     * @param seen the leave that was on the screen
     * @return false if somebody has changed it meanwhile; nothing is changed then
     * @throws NotFound if her account is linked to nobody */
    public boolean coverMine(LeaveRow seen, UUID substitute) {
        return cover(organisation.signedIn(caller).orElseThrow(NotFound::new), seen, substitute);
    }

    /** R16: the same for a colleague of a unit the caller leads.
     *
     * @throws NotFound if the caller does not lead her */
    @RolesAllowed("LEADER")
    public boolean cover(UUID employee, LeaveRow seen, UUID substitute) {
        Employee away = organisation.employee(employee);
        if (!leads(away)) {
            throw new NotFound();
        }
        return cover(away, seen, substitute);
    }

    private boolean cover(Employee away, LeaveRow seen, UUID substitute) {
        em.lock(away, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return away.cover(LocalDate.now(clock), seen, organisation.employee(substitute));
    }

    /** R16: whether the caller leads that colleague today. One statement more than to find her. */
    public boolean leads(UUID employee) {
        return leads(organisation.employee(employee));
    }

    private boolean leads(Employee employee) {
        return !em.createNativeQuery("""
                        select 1 from employment m join org_unit u on u.id = m.unit_id
                        where m.employee_id = ?1 and holds_on(m.valid_from, m.valid_to, danish_today())
                        and u.ref in (select led_by_account(?2))""")
                .setParameter(1, employee.getId())
                .setParameter(2, caller.ref())
                .getResultList()
                .isEmpty();
    }

    private UUID take(Employee employee, @Nullable UUID substitute) {
        LocalDate today = LocalDate.now(clock);
        em.lock(employee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Leave leave = employee.takeLeave(
                LeaveKind.ILLNESS,
                new Period(today, today),
                substitute == null ? null : organisation.employee(substitute));
        em.persist(leave);
        return leave.getRef();
    }
}

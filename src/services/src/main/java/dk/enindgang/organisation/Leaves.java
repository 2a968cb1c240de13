package dk.enindgang.organisation;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to leave: one's own, and for DIRECTORY_EDITOR everybody's (R6). */
@Stateless
@RolesAllowed("STAFF")
public class Leaves {

    @PersistenceContext
    EntityManager em;

    @Inject
    Organisation organisation;

    @Inject
    Caller caller;

    /** R5.
     *
     * @throws NotFound if the caller's account is linked to nobody */
    public UUID takeMine(LeaveDetails details) {
        return take(mine(), details);
    }

    /** @throws NotFound if the leave is not the caller's */
    public void cancelMine(UUID leave) {
        locked(mine()).cancelLeave(leave);
    }

    /** R5. */
    @RolesAllowed("DIRECTORY_EDITOR")
    public UUID take(UUID employee, LeaveDetails details) {
        return take(organisation.employee(employee), details);
    }

    /** @throws NotFound if the leave is not hers */
    @RolesAllowed("DIRECTORY_EDITOR")
    public void cancel(UUID employee, UUID leave) {
        locked(organisation.employee(employee)).cancelLeave(leave);
    }

    /** R5, R9.
     *
     * @return false if somebody has changed something of hers meanwhile; nothing is changed then
     * @throws NotFound if the leave is not the caller's */
    public boolean changeMine(long seenVersion, UUID leave, LeaveDetails details) {
        return change(mine(), seenVersion, leave, details);
    }

    /** R5, R9.
     *
     * @return false if somebody has changed something of hers meanwhile; nothing is changed then
     * @throws NotFound if the leave is not hers */
    @RolesAllowed("DIRECTORY_EDITOR")
    public boolean change(UUID employee, long seenVersion, UUID leave, LeaveDetails details) {
        return change(organisation.employee(employee), seenVersion, leave, details);
    }

    private boolean change(Employee employee, long seenVersion, UUID leave, LeaveDetails details) {
        if (employee.getVersion() != seenVersion) {
            return false;
        }
        locked(employee).changeLeave(leave, details.kind(), details.period(), substitute(details));
        return true;
    }

    private @Nullable Employee substitute(LeaveDetails details) {
        return details.substitute() == null ? null : organisation.employee(details.substitute());
    }

    private UUID take(Employee employee, LeaveDetails details) {
        Leave leave = locked(employee).takeLeave(details.kind(), details.period(), substitute(details));
        em.persist(leave);
        return leave.getRef();
    }

    private Employee locked(Employee employee) {
        em.lock(employee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return employee;
    }

    private Employee mine() {
        return organisation.signedIn(caller).orElseThrow(NotFound::new);
    }
}

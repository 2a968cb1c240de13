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

    private UUID take(Employee employee, LeaveDetails details) {
        Employee substitute = details.substitute() == null ? null : organisation.employee(details.substitute());
        Leave leave = locked(employee).takeLeave(details.kind(), details.period(), substitute);
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

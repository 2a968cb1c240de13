package dk.enindgang.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The door to employments, for those with DIRECTORY_EDITOR. */
@Stateless
@RolesAllowed("DIRECTORY_EDITOR")
public class Employments {

    @PersistenceContext
    EntityManager em;

    @Inject
    Organisation organisation;

    @Inject
    Clock clock;

    /** R3. */
    public UUID begin(UUID employee, UUID unit, String title, Period period) {
        Employee one = organisation.employee(employee);
        em.lock(one, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Employment employment = one.employ(organisation.unit(unit), title, period);
        em.persist(employment);
        return employment.getRef();
    }

    /** R3, R4, R9, R14: another title, or other days; an employment ends by getting a last day (R8).
     *
     * @param seenVersion of the colleague that was on the screen
     * @return false if somebody has changed her meanwhile; nothing is changed then */
    public boolean change(UUID employee, long seenVersion, UUID employment, String title, Period period) {
        Employee one = organisation.employee(employee);
        if (one.getVersion() != seenVersion) {
            return false;
        }
        em.lock(one, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        organisation.requireMayLeave(one, one.tenure(), one.tenureWith(employment, period), LocalDate.now(clock));
        one.change(employment, title, period);
        return true;
    }
}

package dk.enindgang.organisation;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.ChangedMeanwhile;
import dk.enindgang.platform.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door to the colleagues. Everybody reads them and keeps what is their own; the rest is for DIRECTORY_EDITOR (R6). */
@Stateless
@RolesAllowed("STAFF")
public class Employees {

    @PersistenceContext
    EntityManager em;

    @Inject
    Organisation organisation;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** One page of colleagues, by name. One statement. */
    public List<EmployeeRow> list(EmployeeFilter filter) {
        return EmployeeSearch.rows(em, filter);
    }

    /** Those who work in a unit together with somebody today, without her. One statement. */
    public List<LinkRow> colleagues(UUID employee) {
        return em.createQuery("""
                        select distinct new dk.enindgang.organisation.LinkRow(other.ref, other.name)
                        from Employment m join Employment n on n.unit = m.unit join n.employee other
                        where m.employee.ref = :one and other.ref <> :one
                        and m.period.begins <= :day and (m.period.ends is null or m.period.ends >= :day)
                        and n.period.begins <= :day and (n.period.ends is null or n.period.ends >= :day)
                        order by other.name, other.ref""", LinkRow.class)
                .setParameter("one", employee)
                .setParameter("day", today())
                .getResultList();
    }

    /** R7.
     *
     * @throws NotFound if there is none */
    public EmployeeView get(UUID employee) {
        return reading().discreet(organisation.employee(employee));
    }

    /** The caller's own page; empty if nobody has linked the account to a colleague. */
    public Optional<EmployeeView> findMine() {
        return organisation.signedIn(caller).map(reading()::whole);
    }

    /** R6, R9: what the caller keeps herself.
     *
     * @throws NotFound if the account is linked to nobody */
    public void keepMine(long seenVersion, String phone, String mail, List<WorkingDay> week) {
        Employee me = organisation.signedIn(caller).orElseThrow(NotFound::new);
        requireSeen(me, seenVersion);
        me.keep(phone, mail, week);
    }

    /** The same as {@link #get} with why she is away, for those who may change it. */
    @RolesAllowed("DIRECTORY_EDITOR")
    public EmployeeView edit(UUID employee) {
        return reading().whole(organisation.employee(employee));
    }

    @RolesAllowed("DIRECTORY_EDITOR")
    public UUID create(EmployeeDetails details) {
        organisation.refuseTakenEmployeeNumber(details.externalId(), null);
        var employee = new Employee(details);
        em.persist(employee);
        return employee.getRef();
    }

    /** R9.
     *
     * @param seenVersion of the colleague that was on the screen */
    @RolesAllowed("DIRECTORY_EDITOR")
    public void change(UUID ref, long seenVersion, EmployeeDetails details) {
        Employee employee = organisation.employee(ref);
        requireSeen(employee, seenVersion);
        organisation.refuseTakenEmployeeNumber(details.externalId(), ref);
        employee.describe(details);
    }

    private void requireSeen(Employee employee, long seenVersion) {
        if (employee.getVersion() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        em.lock(employee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private EmployeeReading reading() {
        return new EmployeeReading(em, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

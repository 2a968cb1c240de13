package dk.enindgang.organisation;

import dk.enindgang.account.AccountNames;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.Hits;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Sought;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to the colleagues. Everybody reads them and keeps what is their own; the rest is for DIRECTORY_EDITOR (R6). */
@Stateless
@RolesAllowed("STAFF")
public class Employees {

    /** Where what one types about oneself is kept until it is saved. */
    public static final String MY_DRAFT = "organisation/me";

    @PersistenceContext
    EntityManager em;

    @Inject
    Organisation organisation;

    @Inject
    AccountNames names;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Where what is typed about a colleague is kept until it is saved; about a new one without a ref. */
    public static String draftPlace(@Nullable UUID employee) {
        return "organisation/employee/" + (employee == null ? "new" : employee);
    }

    /** One page of colleagues, by name. One statement. */
    public List<EmployeeRow> list(EmployeeFilter filter) {
        return EmployeeSearch.rows(em, filter);
    }

    /** R17: some of those who work here, by name, and how many there are. One statement. */
    public Hits<EmployeeRow> find(Sought sought, int first, int max) {
        return EmployeeSearch.found(em, sought, first, max);
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

    /** Those of them who are here today. One statement. */
    public List<LinkRow> colleaguesHere(UUID employee) {
        List<?> rows = em.createNativeQuery("""
                        select distinct other.ref, other.name from employee one
                        join employment m on m.employee_id = one.id and holds_on(m.valid_from, m.valid_to, danish_today())
                        join employment n on n.unit_id = m.unit_id and holds_on(n.valid_from, n.valid_to, danish_today())
                        join employee other on other.id = n.employee_id and other.id <> one.id
                        where one.ref = ?1 and is_here(other.ref, danish_today())
                        order by other.name, other.ref""").setParameter(1, employee).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new LinkRow((UUID) c[0], (String) c[1]))
                .toList();
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
     * @return false if somebody has changed it meanwhile; nothing is changed then
     * @throws NotFound if the account is linked to nobody */
    public boolean keepMine(long seenVersion, String phone, String mail, List<WorkingDay> week) {
        Employee me = organisation.signedIn(caller).orElseThrow(NotFound::new);
        if (me.getVersion() != seenVersion) {
            return false;
        }
        raise(me).keep(phone, mail, week);
        organisation.saved(MY_DRAFT);
        return true;
    }

    /** Asked before an empty form is shown: whoever may not is refused here, by the role. */
    @RolesAllowed("DIRECTORY_EDITOR")
    public void mayCreate() {}

    /** The same as {@link #get} with why she is away, for those who may change it. */
    @RolesAllowed("DIRECTORY_EDITOR")
    public EmployeeView edit(UUID employee) {
        return reading().whole(organisation.employee(employee));
    }

    /** The user names of the accounts that are hers. */
    @RolesAllowed("DIRECTORY_EDITOR")
    public Set<String> accounts(UUID employee) {
        return names.userNames(organisation.accounts(organisation.employee(employee)));
    }

    /** R8, R12.
     *
     * @param accounts the user names of those that are hers */
    @RolesAllowed("DIRECTORY_EDITOR")
    public UUID create(EmployeeDetails details, Set<String> accounts) {
        organisation.refuseTakenEmployeeNumber(details.externalId(), null);
        var employee = new Employee(details);
        em.persist(employee);
        give(employee, refs(accounts));
        organisation.saved(draftPlace(null));
        return employee.getRef();
    }

    /** R8, R9, R12.
     *
     * @param seenVersion of the colleague that was on the screen
     * @param accounts the user names of those that are hers
     * @return false if somebody has changed her meanwhile; nothing is changed then */
    @RolesAllowed("DIRECTORY_EDITOR")
    public boolean change(UUID ref, long seenVersion, EmployeeDetails details, Set<String> accounts) {
        Employee employee = organisation.employee(ref);
        if (employee.getVersion() != seenVersion) {
            return false;
        }
        organisation.refuseTakenEmployeeNumber(details.externalId(), ref);
        raise(employee).describe(details);
        give(employee, refs(accounts));
        organisation.saved(draftPlace(ref));
        return true;
    }

    /** R12: whose the caller's own account is a colleague says; with it comes access to what the colleague works with. */
    private void give(Employee employee, Set<UUID> accounts) {
        if (organisation.accounts(employee).contains(caller.ref()) != accounts.contains(caller.ref())) {
            throw new RuleViolation("organisation.rule.ownAccount").at("accounts");
        }
        organisation.give(employee, accounts);
    }

    private Set<UUID> refs(Set<String> accounts) {
        var refs = new HashSet<UUID>();
        for (String account : accounts) {
            refs.add(names.find(account)
                    .orElseThrow(() -> new RuleViolation("organisation.rule.accountUnknown").at("accounts")));
        }
        return refs;
    }

    private Employee raise(Employee employee) {
        em.lock(employee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return employee;
    }

    private EmployeeReading reading() {
        return new EmployeeReading(em, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

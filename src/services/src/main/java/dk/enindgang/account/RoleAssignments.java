package dk.enindgang.account;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to giving and ending roles (R16-R18). */
@Stateless
@RolesAllowed("ADMIN")
public class RoleAssignments {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    AccountTrail trail;

    @Inject
    Clock clock;

    /** What holds today or later, by name. */
    public List<RoleAssignmentRow> list(int first, int max) {
        List<?> rows = em.createNativeQuery("""
                        select r.ref, a.display_name, r.role, unit_name(u.id, cast(?1 as date)), r.source,
                            cast(r.valid_from as text), cast(r.valid_to as text)
                        from role_assignment r join account a on a.ref = r.account_ref join org_unit u on u.ref = r.unit_ref
                        where r.revoked_at is null and (r.valid_to is null or r.valid_to >= cast(?1 as date))
                        order by a.display_name, r.role, r.valid_from, r.id offset ?2 limit ?3""")
                .setParameter(1, today().toString())
                .setParameter(2, first)
                .setParameter(3, max)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static RoleAssignmentRow row(Object[] c) {
        return new RoleAssignmentRow(
                (UUID) c[0],
                (String) c[1],
                Role.valueOf((String) c[2]),
                (String) c[3],
                RoleSource.valueOf((String) c[4]),
                LocalDate.parse((String) c[5]),
                day((String) c[6]));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** Accounts in use whose name has the text in it, by name; the first hundred. */
    public List<AccountRow> listAccounts(String text) {
        return em.createQuery("""
                        select new dk.enindgang.account.AccountRow(a.ref, a.displayName, a.profession) from Account a
                        where a.disabled = false and lower(a.displayName) like :text escape '!'
                        order by a.displayName, a.id""", AccountRow.class)
                .setParameter("text", "%" + literal(text) + "%")
                .setMaxResults(MOST)
                .getResultList();
    }

    private static String literal(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    /** R16, R17.
     *
     * @throws RuleViolation if it is given for a unit although it holds everywhere, or is hers already */
    public UUID give(RoleGift gift) {
        if (gift.role() != Role.LEADER && !isWhole(gift.unit())) {
            throw new RuleViolation("account.rule.wholeMunicipality").at("unit");
        }
        if (overlaps(gift)) {
            throw new RuleViolation("account.rule.roleAlready").at("role");
        }
        var assignment = new RoleAssignment(gift, caller.ref());
        em.persist(assignment);
        trail.write(assignment, AccountChangeKind.ROLE_GIVEN);
        return assignment.getRef();
    }

    /** Whether a unit stands at the top, so that what is given for it is given for all. */
    private boolean isWhole(UUID unit) {
        return em.createNativeQuery("select 1 from org_unit u where u.ref = ?1 and u.parent_id is null")
                        .setParameter(1, unit)
                        .getResultList()
                        .size()
                == 1;
    }

    private boolean overlaps(RoleGift gift) {
        LocalDate last = gift.ends();
        return !em.createNativeQuery("""
                        select 1 from role_assignment r
                        where r.account_ref = ?1 and r.role = ?2 and r.unit_ref = ?3 and r.source = 'LOCAL'
                        and r.revoked_at is null and r.valid_from <= coalesce(cast(?5 as date), 'infinity')
                        and coalesce(r.valid_to, 'infinity') >= cast(?4 as date)""")
                .setParameter(1, gift.account())
                .setParameter(2, gift.role().name())
                .setParameter(3, gift.unit())
                .setParameter(4, gift.begins().toString())
                .setParameter(5, last == null ? null : last.toString())
                .getResultList()
                .isEmpty();
    }

    /** R6, R18-R20.
     *
     * @throws RuleViolation if it was given elsewhere, is the caller's own, or nobody would be left who can give roles */
    public void revoke(UUID assignment) {
        RoleAssignment found = em.createQuery("select r from RoleAssignment r where r.ref = :ref", RoleAssignment.class)
                .setParameter("ref", assignment)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        trail.lock();
        if (found.revoke(caller.ref(), clock.instant())) {
            trail.write(found, AccountChangeKind.ROLE_REVOKED);
            trail.requireAdministrator();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

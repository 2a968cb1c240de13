package dk.enindgang.account;

import dk.enindgang.account.MappedRoles.UnitRole;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The roles in single units that the municipality's own log-in gives, renewed at each log-in (R15, R18). */
@Dependent
class ProvidedRoles {

    private record Held(Role role, UUID unit) {}

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    AccountTrail trail;

    @Inject
    UnknownUnits unknown;

    @Inject
    Clock clock;

    /** What is not said any more ends, and what is new begins. A unit that is not here gives nothing. */
    void renew(UUID account, ExternalSource source, Set<UnitRole> said) {
        var missing = new HashSet<Held>();
        for (UnitRole one : said) {
            unit(one.unit())
                    .ifPresentOrElse(
                            unit -> {
                                missing.add(new Held(one.role(), unit));
                                unknown.remove(source, one);
                            },
                            () -> unknown.add(source, one));
        }
        for (RoleAssignment held : held(account)) {
            if (!missing.remove(new Held(held.role(), held.unit()))) {
                held.end(clock.instant());
                trail.writeProvided(held, AccountChangeKind.ROLE_REVOKED);
            }
        }
        missing.forEach(role -> begin(account, role));
    }

    private void begin(UUID account, Held role) {
        var assignment = RoleAssignment.provided(account, role.role(), role.unit(), LocalDate.now(clock));
        em.persist(assignment);
        trail.writeProvided(assignment, AccountChangeKind.ROLE_GIVEN);
    }

    private List<RoleAssignment> held(UUID account) {
        return em.createQuery("""
                        select r from RoleAssignment r where r.account = :account and r.source = :source
                        and r.revokedAt is null""", RoleAssignment.class)
                .setParameter("account", account)
                .setParameter("source", RoleSource.IDENTITY_PROVIDER)
                .getResultList();
    }

    /** One that there is today, by the other system's number or by its uuid; a directory tells no capitals from small. */
    private Optional<UUID> unit(String name) {
        List<?> found = em.createNativeQuery("""
                        select u.ref, coalesce(u.external_id = ?1, false) from org_unit u
                        where (lower(u.external_id) = lower(?1) or cast(u.ref as text) = lower(?1))
                        and holds_on(u.valid_from, u.valid_to, cast(?2 as date))
                        order by 2 desc limit 2""")
                .setParameter(1, name)
                .setParameter(2, LocalDate.now(clock).toString())
                .getResultList();
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        boolean one = rows.size() == 1 || (rows.size() == 2 && Boolean.TRUE.equals(rows.get(0)[1]));
        return one ? Optional.of((UUID) rows.get(0)[0]) : Optional.empty();
    }
}

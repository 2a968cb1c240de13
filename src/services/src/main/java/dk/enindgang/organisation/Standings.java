package dk.enindgang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells other features who an account belongs to, and what colleagues are called. */
@ApplicationScoped
public class Standings {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Clock clock;

    /** R2, R4: on that day; nobody leads who is not employed. Empty if nobody has linked the account to a colleague. One statement. */
    public Optional<Standing> find(UUID account, LocalDate day) {
        List<?> rows = em.createNativeQuery("""
                        with place as (
                            select m.employee_id, m.unit_id, false as leads, m.valid_from, m.valid_to from employment m
                            union all
                            select l.employee_id, l.unit_id, true, l.valid_from, l.valid_to from unit_leader l
                            where exists (
                                select from employment m where m.employee_id = l.employee_id
                                and holds_on(m.valid_from, m.valid_to, cast(?2 as date)))
                        )
                        select e.ref, u.ref, unit_name(u.id, cast(?2 as date)) as name, p.leads
                        from employee_account a
                        join employee e on e.id = a.employee_id
                        left join place p on p.employee_id = e.id and holds_on(p.valid_from, p.valid_to, cast(?2 as date))
                        left join org_unit u on u.id = p.unit_id
                        where a.account_ref = ?1
                        order by name, u.ref""")
                .setParameter(1, account)
                .setParameter(2, day.toString())
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(standing(rows));
    }

    private static Standing standing(List<?> rows) {
        var units = new ArrayList<LinkRow>();
        var leads = new HashSet<UUID>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            if (Boolean.TRUE.equals(c[3])) {
                leads.add((UUID) c[1]);
            } else if (c[1] != null) {
                units.add(new LinkRow((UUID) c[1], (String) c[2]));
            }
        }
        return new Standing((UUID) ((Object[]) rows.get(0))[0], units, leads);
    }

    /** What the colleagues are called. One statement; none if nobody is asked for. */
    public Map<UUID, String> names(Collection<UUID> employees) {
        return named("select ref, name from employee where ref = any(cast(?1 as uuid[]))", employees);
    }

    /** R2: what the units are called today, or were on their last day. One statement; none if none is asked for. */
    public Map<UUID, String> unitNames(Collection<UUID> units) {
        return named(
                "select ref, unit_name(id, date '" + LocalDate.now(clock)
                        + "') from org_unit where ref = any(cast(?1 as uuid[]))",
                units);
    }

    private Map<UUID, String> named(String query, Collection<UUID> refs) {
        var names = new HashMap<UUID, String>();
        if (refs.isEmpty()) {
            return names;
        }
        List<?> rows = em.createNativeQuery(query)
                .setParameter(1, refs.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            names.put((UUID) c[0], (String) c[1]);
        }
        return names;
    }
}

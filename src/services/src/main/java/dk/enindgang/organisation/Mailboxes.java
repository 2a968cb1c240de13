package dk.enindgang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where colleagues get their mail. */
@ApplicationScoped
public class Mailboxes {

    private static final String EMPLOYED = """
            exists (select from employment m where m.employee_id = e.id
                and holds_on(m.valid_from, m.valid_to, cast(?2 as date)))""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Clock clock;

    /** The mail addresses the colleagues keep; who keeps none is left out. One statement. */
    public Map<UUID, String> of(Collection<UUID> employees) {
        return addresses(employees, "true");
    }

    /** The same of those who work here and are not away today. One statement. */
    public Map<UUID, String> present(Collection<UUID> employees) {
        return addresses(employees, EMPLOYED + """
                 and not exists (select from leave l where l.employee_id = e.id
                    and holds_on(l.valid_from, l.valid_to, cast(?2 as date)))""");
    }

    /** Whether she works here today. One statement. */
    public boolean isEmployed(UUID employee) {
        return !em.createNativeQuery("select 1 from employee e where e.ref = ?1 and " + EMPLOYED)
                .setParameter(1, employee)
                .setParameter(2, today())
                .getResultList()
                .isEmpty();
    }

    private Map<UUID, String> addresses(Collection<UUID> employees, String who) {
        List<?> rows = em.createNativeQuery("select e.ref, e.mail from employee e where e.mail <> ''"
                        + " and e.ref = any (cast(?1 as uuid[])) and cast(?2 as date) is not null and " + who)
                .setParameter(1, employees.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, today())
                .getResultList();
        var found = new HashMap<UUID, String>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            found.put((UUID) c[0], (String) c[1]);
        }
        return found;
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}

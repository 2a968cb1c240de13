package dk.enindgang.run;

import dk.enindgang.organisation.LinkRow;
import dk.enindgang.organisation.Standings;
import dk.enindgang.person.Protection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Tells who has to do with an anonymous run of the caller's beside herself, and what becomes of them (R16). */
@ApplicationScoped
public class RunCompanies {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Standings standings;

    /** Nobody comes or goes until the end of the transaction. */
    void hold(UUID run) {
        em.createNativeQuery("select run_hold(?1)").setParameter(1, run).getSingleResult();
    }

    /** If it is about a child who is known. */
    RunCompany of(UUID run, UUID child) {
        return company(run, colleague -> isOpen(child, colleague));
    }

    /** If it is about a child who is recorded now: a protected one is closed to everybody else. */
    RunCompany of(UUID run, Protection protection) {
        return company(run, colleague -> protection == Protection.NONE);
    }

    private boolean isOpen(UUID child, UUID colleague) {
        return Boolean.FALSE.equals(em.createNativeQuery("select is_closed(?1, ?2)")
                .setParameter(1, child)
                .setParameter(2, colleague)
                .getSingleResult());
    }

    /** Who is only asked has nothing of it yet, and is asked no more. */
    private RunCompany company(UUID run, Predicate<UUID> open) {
        var joining = new ArrayList<LinkRow>();
        var leaving = new ArrayList<LinkRow>();
        Map<UUID, Boolean> colleagues = colleagues(run);
        Map<UUID, String> names = standings.names(colleagues.keySet());
        colleagues.forEach((colleague, has) -> (has && open.test(colleague) ? joining : leaving)
                .add(new LinkRow(colleague, names.getOrDefault(colleague, ""))));
        return new RunCompany(sorted(joining), sorted(leaving));
    }

    private Map<UUID, Boolean> colleagues(UUID run) {
        List<?> rows = em.createNativeQuery("select employee, has from run_colleagues(?1)")
                .setParameter(1, run)
                .getResultList();
        var colleagues = new LinkedHashMap<UUID, Boolean>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            colleagues.put((UUID) c[0], (Boolean) c[1]);
        }
        return colleagues;
    }

    private static List<LinkRow> sorted(List<LinkRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(LinkRow::name).thenComparing(LinkRow::ref))
                .toList();
    }
}

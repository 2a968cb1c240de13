package dk.enindgang.consultation;

import dk.enindgang.organisation.OpenWork;
import dk.enindgang.organisation.WorkRow;
import dk.enindgang.platform.db.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Questions somebody has taken and not answered are work in hand: whoever leaves hands them over (R8). Who hands over sees
 * the guide's title alone, so the rows are read and moved as the system.
 */
@ApplicationScoped
public class ConsultationWork implements OpenWork {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Override
    public List<WorkRow> list(Set<UUID> accounts) {
        List<?> taken = system.during(
                () -> em.createNativeQuery("""
                        select r.taken_by, guide_said(g.slug, g.edition, g.title), r.touched_at from consultation_request r
                        join action_guide g on g.slug = r.guide_slug and g.edition = r.guide_edition
                        where r.state = 'TAKEN' and r.taken_by = any (cast(?1 as uuid[]))
                        order by r.touched_at desc, r.id desc""").setParameter(1, array(accounts)).getResultList());
        return taken.stream()
                .map(row -> (Object[]) row)
                .map(c -> new WorkRow(
                        (UUID) c[0], "consultation.openWork", (String) c[1], ((Timestamp) c[2]).toInstant()))
                .toList();
    }

    /** A question of the receiver's own waits for the others again: nobody answers herself. */
    @Override
    public void handOver(Set<UUID> accounts, UUID to) {
        system.during(() -> em.createNativeQuery("""
                        update consultation_request set taken_by = nullif(cast(?2 as uuid), asked_by),
                            state = case when asked_by = cast(?2 as uuid) then 'WAITING' else state end,
                            version = version + 1
                        where state = 'TAKEN' and taken_by = any (cast(?1 as uuid[]))""")
                .setParameter(1, array(accounts))
                .setParameter(2, to)
                .executeUpdate());
    }

    private static String array(Set<UUID> accounts) {
        return accounts.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}

package dk.enindgang.acknowledgement;

import dk.enindgang.account.PracticeAccounts;
import dk.enindgang.account.Profession;
import dk.enindgang.organisation.Standings;
import dk.enindgang.platform.db.SchemaReady;
import dk.enindgang.platform.db.SystemWork;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One guide that some in a practice municipality have to read, and that one of them has read; nowhere else (R7). */
@ApplicationScoped
@Transactional
public class PracticeDuty {

    /** After guides, colleagues and tasks. */
    private static final int AFTER_THE_TASKS = 3600;

    private static final String GUIDE = "overgang-til-ungdomsuddannelse";

    private static final String MARKS = "sekretariat";

    private static final String HAS_READ = "laerer";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Inject
    PracticeAccounts accounts;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    /** Fills an empty municipality; one in which a guide has been marked is left alone. */
    void prepare(@Observes @Priority(AFTER_THE_TASKS) SchemaReady ready) {
        Map<String, UUID> refs = accounts.refsInTurn();
        UUID marks = refs.get(MARKS);
        if (marks == null) {
            return;
        }
        system.begin();
        if (em.createNativeQuery("select 1 from guide_mandatory limit 1")
                .getResultList()
                .isEmpty()) {
            List<?> editions = em.createNativeQuery(
                            "select g.edition from action_guide g where g.slug = ?1 and g.status = 'PUBLISHED'")
                    .setParameter(1, GUIDE)
                    .getResultList();
            editions.forEach(edition -> mark(((Number) edition).intValue(), marks, refs.get(HAS_READ)));
        }
    }

    private void mark(int edition, UUID marks, @Nullable UUID reader) {
        LocalDate today = LocalDate.now(clock);
        var mandatory = new MandatoryGuide(GUIDE);
        mandatory.mark(
                new Marking(today, Set.of(Profession.TEACHER, Profession.ADVISER), Set.of(), false),
                edition,
                marks,
                clock.instant());
        em.persist(mandatory);
        if (reader != null) {
            standings.find(reader, today).ifPresent(who -> acknowledge(who.employee(), edition));
        }
    }

    private void acknowledge(UUID employee, int edition) {
        em.createNativeQuery("""
                        insert into guide_acknowledgement
                            (id, version, ref, employee_ref, guide_slug, guide_edition, acknowledged_at)
                        values (nextval('stored_seq'), 1, gen_random_uuid(), ?1, ?2, ?3, ?4)""")
                .setParameter(1, employee)
                .setParameter(2, GUIDE)
                .setParameter(3, edition)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}

package dk.enindgang.task;

import dk.enindgang.account.PracticeAccounts;
import dk.enindgang.guide.DeadlineSource;
import dk.enindgang.organisation.Responsible;
import dk.enindgang.organisation.ResponsibleReason;
import dk.enindgang.organisation.Standing;
import dk.enindgang.organisation.Standings;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.SchemaReady;
import dk.enindgang.platform.db.SystemWork;
import dk.enindgang.run.PracticeRuns;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A few invented tasks for the accounts of a practice municipality; nowhere else (R14). */
@ApplicationScoped
@Transactional
public class PracticeTasks {

    /** After guides and colleagues. */
    private static final int AFTER_THE_ORGANISATION = 3500;

    /** Of whom, after which guide, which steps, and due in how many days. */
    private static final List<PracticeTask> TASKS = List.of(
            new PracticeTask("laerer", "bekymrende-skolefravaer", "1", 0),
            new PracticeTask("laerer", "bekymrende-skolefravaer", "2", 5),
            new PracticeTask("sundhedsplejerske", "overgangssamtale-hjem-dagtilbud", "1", 0),
            new PracticeTask("sundhedsplejerske", "overgangssamtale-hjem-dagtilbud", "4", 9),
            new PracticeTask("raadgiver", "overgang-til-ungdomsuddannelse", "2", 12));

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Inject
    PracticeAccounts accounts;

    @Inject
    PracticeRuns runs;

    @Inject
    Standings standings;

    @Inject
    TaskMaking making;

    /** Fills an empty municipality; one in which somebody has begun a run is left alone. */
    void prepare(@Observes @Priority(AFTER_THE_ORGANISATION) SchemaReady ready) {
        Map<String, UUID> refs = accounts.refsInTurn();
        if (refs.isEmpty()) {
            return;
        }
        system.begin();
        if (!runs.isAny()) {
            create(refs);
        }
    }

    private void create(Map<String, UUID> refs) {
        var begun = new HashMap<String, Optional<UUID>>();
        for (PracticeTask one : TASKS) {
            UUID account = refs.get(one.userName());
            Optional<Standing> standing = account == null ? Optional.empty() : standings.find(account, making.today());
            if (account != null && standing.filter(Standing::isEmployed).isPresent()) {
                begun.computeIfAbsent(one.userName(), name -> runs.begin(account, one.guide()))
                        .ifPresent(run -> make(run, account, standing.get(), one));
            }
        }
    }

    private void make(UUID run, UUID account, Standing standing, PracticeTask one) {
        List<?> steps = em.createNativeQuery("""
                        select s.ref, s.title, s.who, coalesce(s.deadline, ''), s.deadline_source, g.edition
                        from guide_step s join action_guide g on g.id = s.guide_id
                        where g.slug = ?1 and g.status = 'PUBLISHED' and s.number = ?2""")
                .setParameter(1, one.guide())
                .setParameter(2, one.step())
                .getResultList();
        var hers = new Responsible(standing.employee(), "", ResponsibleReason.FOLLOWS, "", null, null);
        for (Object row : steps) {
            Object[] c = (Object[]) row;
            var due = new TaskDue(due(one.days()), (String) c[3], source((String) c[4]), "", null);
            var proposal = new Proposal(
                    (UUID) c[0], one.step(), (String) c[1], null, null, (String) c[2], hers, due, 1, false, null, null);
            var source = new TaskSource(run, one.guide(), ((Number) c[5]).intValue());
            making.make(source, standing.units().get(0).ref(), proposal, account);
        }
    }

    private Instant due(int days) {
        return making.today()
                .plusDays(days)
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(Clocks.DENMARK)
                .toInstant();
    }

    private static @Nullable DeadlineSource source(@Nullable String name) {
        return name == null ? null : DeadlineSource.valueOf(name);
    }

    /** One task: whose, after which step of which guide, and due in how many days. */
    private record PracticeTask(String userName, String guide, String step, int days) {}
}

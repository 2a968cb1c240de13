package dk.enindgang.run;

import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.guide.Guides;
import dk.enindgang.platform.db.SystemWork;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door for those who write guides to how they are used: numbers of the newest runs, never one of them (R15). */
@Stateless
@RolesAllowed("EDITOR")
public class RunNumbers {

    /** So many runs tell what there is to know, and more would take longer the longer a guide is used. */
    static final int NEWEST = 2000;

    private static final Duration STILL = Duration.ofDays(30);

    private static final String SAMPLE = """
            with sample as (
                select r.id, r.closed, r.answered, r.started_at, not r.closed and r.touched_at < ?3 as stopped
                from guide_run r where r.guide_slug = ?1 and r.guide_edition = ?2
                order by r.started_at desc limit ?4
            )
            """;

    private static final String RUNS = SAMPLE + """
            select count(*) filter (where closed), count(*) filter (where not closed),
                count(*) filter (where stopped and answered = 0)
            from sample""";

    private static final String STEPS = SAMPLE + """
            , answer as (
                select e.step_ref, e.outcome, r.stopped,
                    e.answered_at - lag(e.answered_at, 1, r.started_at)
                        over (partition by e.run_id order by e.answered_at, e.id) as took,
                    row_number() over (partition by e.run_id order by e.answered_at desc, e.id desc) as back
                from sample r join guide_run_entry e on e.run_id = r.id
            )
            select step_ref, count(*) filter (where outcome = 'DONE'), count(*) filter (where outcome = 'NOT_RELEVANT'),
                count(*) filter (where stopped and back = 1),
                cast(extract(epoch from percentile_cont(0.5) within group (order by took)) as bigint)
            from answer group by step_ref""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Guides guides;

    @Inject
    SystemWork system;

    @Inject
    Clock clock;

    /** R15: of the edition that holds.
     *
     * @throws dk.enindgang.platform.NotFound if there is none */
    public RunNumbersView get(String slug) {
        GuideView guide = guides.get(slug);
        Object[] runs = (Object[]) rows(RUNS, guide).get(0);
        var answered = new HashMap<UUID, Object[]>();
        rows(STEPS, guide).forEach(row -> answered.put((UUID) ((Object[]) row)[0], (Object[]) row));
        return view(guide, runs, answered);
    }

    private List<?> rows(String query, GuideView guide) {
        return system.during(() -> em.createNativeQuery(query)
                .setParameter(1, guide.slug())
                .setParameter(2, guide.edition())
                .setParameter(3, Timestamp.from(clock.instant().minus(STILL)))
                .setParameter(4, NEWEST)
                .getResultList());
    }

    private static RunNumbersView view(GuideView guide, Object[] runs, Map<UUID, Object[]> answered) {
        List<@Nullable Integer> ended = SmallGroups.hide(List.of(number(runs[0]), number(runs[1])));
        var stops = new ArrayList<>(List.of(number(runs[2])));
        guide.steps().forEach(step -> stops.add(count(answered, step, 3)));
        List<@Nullable Integer> stopped = SmallGroups.hide(stops);
        long slowest = guide.steps().stream()
                .mapToLong(step -> seconds(answered, step))
                .max()
                .orElse(0);
        var steps = new ArrayList<StepNumbers>();
        for (int i = 0; i < guide.steps().size(); i++) {
            StepView step = guide.steps().get(i);
            steps.add(step(step, answered, stopped.get(i + 1), slowest));
        }
        return new RunNumbersView(guide.title(), guide.edition(), ended.get(0), ended.get(1), stopped.get(0), steps);
    }

    private static StepNumbers step(
            StepView step, Map<UUID, Object[]> answered, @Nullable Integer stopped, long slowest) {
        List<@Nullable Integer> outcomes =
                SmallGroups.hide(List.of(count(answered, step, 1), count(answered, step, 2)));
        long took = seconds(answered, step);
        return new StepNumbers(
                step.number(),
                step.title(),
                outcomes.get(0),
                outcomes.get(1),
                stopped,
                took == 0 ? null : Duration.ofSeconds(took),
                took > 0 && took == slowest);
    }

    /** Told where enough have answered. */
    private static long seconds(Map<UUID, Object[]> answered, StepView step) {
        return count(answered, step, 1) + count(answered, step, 2) < SmallGroups.LEAST ? 0 : count(answered, step, 4);
    }

    private static int count(Map<UUID, Object[]> answered, StepView step, int column) {
        Object[] row = answered.get(step.ref());
        return row == null ? 0 : number(row[column]);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}

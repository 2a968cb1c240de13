package dk.enindgang.guide.check;

import dk.enindgang.directory.ContactPoints;
import dk.enindgang.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The machine's check with all that is known here today: the other guides, the contact points, the calendar. For doors. */
@ApplicationScoped
public class GuideCheckup {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    ContactPoints contactPoints;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** See {@link GuideCheck#check}. */
    public List<Finding> check(Map<String, ?> guide) {
        return GuideCheck.check(guide, context());
    }

    /** For whoever checks several in a row. At most two statements. */
    public CheckContext context() {
        LocalDate since = LocalDate.now(clock).minusMonths(settings.lawCheckMonths());
        return new CheckContext(guides(), since, contactPoints.list());
    }

    /** The guides that hold. One with no way on that is written ends with its last step. */
    private Map<String, Outline> guides() {
        List<?> rows = em.createNativeQuery("""
                select distinct g.slug, coalesce(t.closes, false), t.to_guide
                from action_guide g
                left join guide_step s on s.guide_id = g.id
                left join step_transition t on t.step_id = s.id and not t.escape and (t.closes or t.to_guide is not null)
                where g.status = 'PUBLISHED'""").getResultList();
        var ends = new HashSet<String>();
        var leads = new HashMap<String, Set<String>>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            Set<String> others = leads.computeIfAbsent(String.valueOf(columns[0]), slug -> new HashSet<>());
            if (Boolean.TRUE.equals(columns[1])) {
                ends.add(String.valueOf(columns[0]));
            }
            if (columns[2] != null) {
                others.add(String.valueOf(columns[2]));
            }
        }
        var outlines = new HashMap<String, Outline>();
        leads.forEach(
                (slug, others) -> outlines.put(slug, new Outline(ends.contains(slug) || others.isEmpty(), others)));
        return outlines;
    }
}

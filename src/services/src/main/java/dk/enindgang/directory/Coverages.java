package dk.enindgang.directory;

import dk.enindgang.deadline.DeadlineCalendar;
import dk.enindgang.directory.who.Coverage;
import dk.enindgang.directory.who.WhoRule;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.Clocks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The door to the holes of the beredskab. Everybody may see them; those with DIRECTORY_EDITOR close them. */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Coverages {

    private static final String OWNED =
            "where o.id in (select a.employee_id from employee_account a where a.account_ref = ?1)";

    private static final int CHRISTMAS_EVE = 24;

    @PersistenceContext
    EntityManager em;

    @Inject
    DeadlineCalendar calendar;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** R10: each situation, with what is missing in the seven days from that one on. Four statements at most. */
    public List<CoverageView> list(LocalDate first) {
        return views(first, situations("", List.of()), new RuleReading(em, first).all());
    }

    /** The week of Christmas is the seven days from Christmas Eve on; next year's when they are over. */
    public static LocalDate christmas(LocalDate today) {
        LocalDate eve = LocalDate.of(today.getYear(), Month.DECEMBER, CHRISTMAS_EVE);
        return today.isBefore(eve.plusWeeks(1)) ? eve : eve.plusYears(1);
    }

    /** R10: how many situations the caller owns that have holes this week or in that of Christmas. One statement for whoever owns none. */
    public int countMine() {
        LocalDate today = LocalDate.now(clock);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate eve = christmas(today);
        List<CoverageView> mine = situations(OWNED, List.of(caller.ref()));
        if (mine.isEmpty()) {
            return 0;
        }
        List<RuleLine> lines = new RuleReading(em, eve.isBefore(monday) ? eve : monday).owned(caller.ref());
        return (int) Stream.of(monday, eve)
                .flatMap(first -> views(first, mine, lines).stream())
                .filter(one -> !one.holes().isEmpty())
                .map(CoverageView::situation)
                .distinct()
                .count();
    }

    private List<CoverageView> views(LocalDate first, List<CoverageView> situations, List<RuleLine> lines) {
        var rules = new HashMap<UUID, List<WhoRule>>();
        lines.forEach(line -> rules.computeIfAbsent(line.situation(), one -> new ArrayList<>())
                .add(line.rule()));
        var coverage = new Coverage(first, Clocks.DENMARK, calendar::isFree);
        var areas = areas().keySet();
        return situations.stream()
                .map(one -> new CoverageView(
                        one.situation(),
                        one.name(),
                        one.owner(),
                        coverage.holes(rules.getOrDefault(one.situation(), List.of()), areas)))
                .toList();
    }

    /** Without holes yet. */
    private List<CoverageView> situations(String which, List<UUID> parameters) {
        Query query = em.createNativeQuery("""
                select s.ref, s.name, o.name from contact_situation s left join employee o on o.ref = s.owner_ref
                """ + which + " order by s.position, s.id");
        for (int at = 0; at < parameters.size(); at++) {
            query.setParameter(at + 1, parameters.get(at));
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new CoverageView((UUID) c[0], (String) c[1], (String) c[2], List.of()))
                .toList();
    }

    /** What the areas are called. One statement. */
    public Map<UUID, String> areas() {
        var areas = new LinkedHashMap<UUID, String>();
        List<?> rows =
                em.createNativeQuery("select ref, name from area order by name").getResultList();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            areas.put((UUID) c[0], (String) c[1]);
        }
        return areas;
    }
}

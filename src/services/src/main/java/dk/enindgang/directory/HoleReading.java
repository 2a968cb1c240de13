package dk.enindgang.directory;

import dk.enindgang.deadline.DeadlineCalendar;
import dk.enindgang.directory.who.Coverage;
import dk.enindgang.directory.who.WhoRule;
import dk.enindgang.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads situations with their holes, for the doors (R10). */
@ApplicationScoped
class HoleReading {

    private static final String OWNED =
            "where o.id in (select a.employee_id from employee_account a where a.account_ref = ?1)";

    private static final String UNOWNED = "where " + Nobodys.SITUATION;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    DeadlineCalendar calendar;

    @Inject
    Clock clock;

    /** All of them in the seven days from that one on. Four statements at most. */
    List<CoverageView> all(LocalDate first) {
        return views(first, situations("", List.of()), new RuleReading(em, first).all());
    }

    /** Those of that account that have holes this week or in that of Christmas. One statement for whoever owns none. */
    List<CoverageView> lackingOf(UUID account) {
        List<CoverageView> hers = situations(OWNED, List.of(account));
        return hers.isEmpty()
                ? List.of()
                : withHoles(hers, new RuleReading(em, earliest()).owned(account)).stream()
                        .filter(one -> !one.holes().isEmpty())
                        .toList();
    }

    /** All that nobody owns, those without holes too. */
    List<CoverageView> unowned() {
        List<CoverageView> nobodys = situations(UNOWNED, List.of());
        return nobodys.isEmpty() ? List.of() : withHoles(nobodys, new RuleReading(em, earliest()).unowned());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate monday() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate earliest() {
        LocalDate eve = Coverages.christmas(today());
        return eve.isBefore(monday()) ? eve : monday();
    }

    /** Each once, with the holes of the first of the two weeks that has some. */
    private List<CoverageView> withHoles(List<CoverageView> situations, List<RuleLine> lines) {
        var lacking = new LinkedHashMap<UUID, CoverageView>();
        Stream.of(monday(), Coverages.christmas(today()))
                .flatMap(first -> views(first, situations, lines).stream())
                .filter(one -> !one.holes().isEmpty())
                .forEach(one -> lacking.putIfAbsent(one.situation(), one));
        return situations.stream()
                .map(one -> lacking.getOrDefault(one.situation(), one))
                .toList();
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
    Map<UUID, String> areas() {
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

package dk.enindgang.access;

import dk.enindgang.organisation.Standings;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.Persons;
import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.db.SystemWork;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The door to spot checks (R14): a leader asks about those of her units, those who control read how it goes. */
@Stateless
@RolesAllowed("STAFF")
public class SpotChecks {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 1000;

    private static final String MINE = """
            from spot_check s
            where s.outcome is null and s.unit_ref in (select led_by_account(?1))
            and s.employee_ref <> employed_of(?1)
            and not is_blocked(s.person_ref, employed_of(?1))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Persons persons;

    @Inject
    Standings standings;

    @Inject
    SystemWork system;

    @Inject
    Clock clock;

    /** How many nobody has closed. */
    @RolesAllowed("LEADER")
    public int countOpen() {
        return number(em.createNativeQuery("select count(*) " + MINE)
                .setParameter(1, access.me())
                .getSingleResult());
    }

    /** Those nobody has closed, the oldest week first. The last of as many as are asked for tells only that there is more. */
    @RolesAllowed("LEADER")
    public List<SpotCheckRow> list(int first, int max) {
        List<Object[]> found = LookReading.cast(
                em.createNativeQuery("""
                        select s.ref, s.look_at, s.employee_ref, s.person_ref, s.kind, s.relation, s.subject, s.why,
                            s.person_ref in (select acting_led_persons())
                        """ + MINE + " order by s.week, s.look_at, s.id offset ?2 limit ?3")
                        .setParameter(1, access.me())
                        .setParameter(2, first)
                        .setParameter(3, max)
                        .getResultList());
        List<Object[]> shown = found.subList(0, Math.min(found.size(), max - 1));
        // Named are those alone whom her units work with, for she sees them as their leader here; nobody who is
        // protected.
        List<Object[]> led =
                shown.stream().filter(c -> Boolean.TRUE.equals(c[8])).toList();
        Map<UUID, PersonView> named = persons.list(LookReading.column(led, 3));
        var seen = new HashMap<UUID, Relation>();
        named.keySet().forEach(person -> seen.put(person, Relation.UNIT_LEADER));
        access.show(seen, "access.spot");
        Map<UUID, String> colleagues = standings.names(LookReading.column(shown, 2));
        return found.stream().map(row -> row(row, named, colleagues)).toList();
    }

    private static SpotCheckRow row(Object[] c, Map<UUID, PersonView> named, Map<UUID, String> colleagues) {
        PersonView person = named.get((UUID) c[3]);
        return new SpotCheckRow(
                (UUID) c[0],
                ((Timestamp) c[1]).toInstant(),
                colleagues.getOrDefault((UUID) c[2], ""),
                person == null ? "" : person.name(),
                LookKind.valueOf((String) c[4]),
                (String) c[5],
                (String) c[6],
                SpotReason.valueOf((String) c[7]));
    }

    /** Once, with a reason, by the leader of the day, never of herself.
     *
     * @throws NotFound if there is none for the caller to close
     * @throws RuleViolation if the reason is missing, too long or names somebody by a CPR number */
    @RolesAllowed("LEADER")
    public void close(UUID check, SpotOutcome outcome, String reason) {
        String why = reason.strip();
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            throw new RuleViolation("access.spot.rule.reason", SHORTEST, LONGEST);
        }
        if (CprPattern.in(why)) {
            throw new RuleViolation("access.rule.cpr");
        }
        int closed = em.createNativeQuery("""
                        update spot_check s set outcome = ?2, reason = ?3, closed_by = ?4, closed_at = ?5,
                            version = version + 1
                        where s.ref = ?1 and s.outcome is null and s.unit_ref in (select led_by_account(?4))
                        and s.employee_ref <> employed_of(?4)
                        and not is_blocked(s.person_ref, employed_of(?4))""")
                .setParameter(1, check)
                .setParameter(2, outcome.name())
                .setParameter(3, why)
                .setParameter(4, access.me())
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
        if (closed == 0) {
            throw new NotFound();
        }
    }

    /** For the data protection officer: how many were drawn and what became of them, the newest week first. */
    @RolesAllowed("AUDITOR")
    public List<SpotWeekRow> listWeeks(int first, int max) {
        List<Object[]> found = LookReading.cast(system.during(() -> em.createNativeQuery("""
                        select cast(s.week as text), unit_name(u.id, s.week), count(*), count(*) filter (where s.outcome is null),
                            count(*) filter (where s.outcome = 'EXPLAINED'), count(*) filter (where s.outcome = 'TALKED'),
                            count(*) filter (where s.outcome = 'BREACH')
                        from spot_check s join org_unit u on u.ref = s.unit_ref
                        group by s.week, u.id order by s.week desc, 2, u.id offset ?1 limit ?2""")
                .setParameter(1, first)
                .setParameter(2, max)
                .getResultList()));
        return found.stream()
                .map(c -> new SpotWeekRow(
                        LocalDate.parse((String) c[0]),
                        (String) c[1],
                        number(c[2]),
                        number(c[3]),
                        number(c[4]),
                        number(c[5]),
                        number(c[6])))
                .toList();
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}

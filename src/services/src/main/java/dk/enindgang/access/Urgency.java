package dk.enindgang.access;

import dk.enindgang.organisation.Standing;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps urgent access, for doors that know what somebody was refused (R8-R10). */
@ApplicationScoped
public class Urgency {

    private static final String OF_MY_UNITS = """
            from urgent_access u
            where u.unit_ref in (select led_by_account(?1))
            and u.employee_ref <> employed_of(?1)
            and not is_blocked(u.person_ref, employed_of(?1))""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<OutgoingEvent> events;

    /** R8: whether it says why. Asked before anything else, so that the answer tells of no work (R5). */
    public void requireReason(String reason) {
        UrgentAccess.requireReason(reason);
    }

    /** R8: no urgency helps with a protected person, one to whom somebody is not impartial, or without a place to work. */
    public boolean helps(Work work) {
        return !access.closed(work.person());
    }

    /** R8, R9.
     *
     * @throws NotFound where no urgency helps */
    public void take(Work work, String reason) {
        if (!helps(work)) {
            throw new NotFound();
        }
        UUID me = access.standing().map(Standing::employee).orElseThrow(NotFound::new);
        UUID asking = asking(work.unit(), me);
        var taken = new UrgentAccess(work.person(), me, asking, reason, clock.instant(), settings.urgentAccessLength());
        em.persist(taken);
        em.flush();
        events.fire(new UrgentAccessTaken(taken.getRef(), asking));
    }

    /** R9: the unit whose leader judges it; the handling one, if there is no leader anywhere above either. */
    private UUID asking(UUID unit, UUID me) {
        return (UUID) em.createNativeQuery("""
                        select coalesce((select a.unit_ref from asks_about(u.id, e.id, danish_today()) a), u.ref)
                        from org_unit u, employee e where u.ref = ?1 and e.ref = ?2""")
                .setParameter(1, unit)
                .setParameter(2, me)
                .getSingleResult();
    }

    /** R10: how many of these have no verdict. */
    public int countOpen(UUID me) {
        return ((Number) em.createNativeQuery("select count(*) " + OF_MY_UNITS + " and u.verdict is null")
                        .setParameter(1, me)
                        .getSingleResult())
                .intValue();
    }

    /** R10: of the units the caller leads today; those without a verdict first, then the newest. */
    public List<UrgentAccessRow> ofMyUnits(UUID me, int first, int max) {
        List<?> rows = em.createNativeQuery("""
                        select u.ref, u.person_ref, u.employee_ref, u.reason, u.begun_at, u.ends_at, u.verdict,
                            u.verdict_note, u.person_ref in (select acting_led_persons())
                        """ + OF_MY_UNITS + """
                         order by (u.verdict is not null), u.begun_at desc, u.id desc offset ?2 limit ?3""")
                .setParameter(1, me)
                .setParameter(2, first)
                .setParameter(3, max)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static UrgentAccessRow row(Object[] c) {
        return new UrgentAccessRow(
                (UUID) c[0],
                (UUID) c[1],
                (UUID) c[2],
                (String) c[3],
                ((Timestamp) c[4]).toInstant(),
                ((Timestamp) c[5]).toInstant(),
                verdict((String) c[6]),
                (String) c[7],
                Boolean.TRUE.equals(c[8]));
    }

    private static @Nullable Verdict verdict(@Nullable String name) {
        return name == null ? null : Verdict.valueOf(name);
    }

    /** R10: once, by the leader of the day, never of herself.
     *
     * @throws NotFound if there is none for the caller to judge */
    public void judge(UUID me, UUID urgent, Verdict verdict, String note) {
        String why = note.strip();
        if (verdict == Verdict.NOT_IN_ORDER && why.isEmpty()) {
            throw new RuleViolation("access.rule.verdictNote");
        }
        UrgentAccess.requireNote(why);
        int judged = em.createNativeQuery("""
                        update urgent_access u set verdict = ?2, verdict_note = ?3, reviewed_by = ?4, reviewed_at = ?5,
                            version = version + 1
                        where u.ref = ?1 and u.verdict is null
                        and u.unit_ref in (select led_by_account(?4))
                        and u.employee_ref <> employed_of(?4)
                        and not is_blocked(u.person_ref, employed_of(?4))""")
                .setParameter(1, urgent)
                .setParameter(2, verdict.name())
                .setParameter(3, why)
                .setParameter(4, me)
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
        if (judged == 0) {
            throw new NotFound();
        }
    }
}

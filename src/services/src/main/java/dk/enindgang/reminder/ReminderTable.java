package dk.enindgang.reminder;

import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.SystemWork;
import dk.enindgang.task.DueTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The mail that shall go out (R3, R4). Everything here is the system's. */
@ApplicationScoped
class ReminderTable {

    private static final Duration GIVEN_UP = Duration.ofDays(2);
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    /** From here to the end of the transaction it is the system that works. */
    void begin() {
        system.begin();
    }

    /** Whether this morning is ours to go through; nobody else does then, unless this transaction fails. */
    boolean claim(LocalDate day) {
        return em.createNativeQuery(
                                "insert into reminder_morning (day) values (cast(?1 as date)) on conflict do nothing")
                        .setParameter(1, day.toString())
                        .executeUpdate()
                == 1;
    }

    /** What has been chosen by those who have; the others want one in the morning. */
    Map<UUID, ReminderPace> paces() {
        List<?> rows = system.during(
                () -> em.createNativeQuery("select employee_ref, pace from reminder_choice where pace <> 'DAILY'")
                        .getResultList());
        var paces = new HashMap<UUID, ReminderPace>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            paces.put((UUID) c[0], ReminderPace.valueOf((String) c[1]));
        }
        return paces;
    }

    /** R3: nothing where there is one about that already. */
    void add(ReminderKind kind, String about, DueTally due, Instant now) {
        em.createNativeQuery("""
                        insert into reminder_mail (employee_ref, kind, about, late, today, fresh, asked, inbox, declined,
                            made_at, next_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?9, ?10, ?8, ?8) on conflict do nothing""")
                .setParameter(1, due.employee())
                .setParameter(2, kind.name())
                .setParameter(3, about)
                .setParameter(4, due.late())
                .setParameter(5, due.today())
                .setParameter(6, due.fresh())
                .setParameter(7, due.asked())
                .setParameter(8, Timestamp.from(now))
                .setParameter(9, due.inbox())
                .setParameter(10, due.declined())
                .executeUpdate();
    }

    /** The next that waits, held until the transaction ends; others pass it by. */
    Optional<WaitingMail> take(Instant now) {
        system.begin();
        List<?> rows = em.createNativeQuery("""
                        select m.id, m.kind, m.about, m.late, m.today, m.fresh, m.asked, m.employee_ref, m.tries,
                            coalesce((select c.language from reminder_choice c where c.employee_ref = m.employee_ref), 'da'),
                            coalesce((select e.mail from employee e where e.ref = m.employee_ref
                                and exists (select from employment w where w.employee_id = e.id
                                    and holds_on(w.valid_from, w.valid_to, cast(?3 as date)))
                                and not exists (select from leave l where l.employee_id = e.id
                                    and holds_on(l.valid_from, l.valid_to, cast(?3 as date)))), ''), m.inbox, m.declined
                        from reminder_mail m where m.sent_at is null and m.next_at <= ?1 and m.made_at > ?2
                            and (m.kind <> 'MORNING' or m.about = ?3)
                        order by m.next_at, m.id limit 1 for update of m skip locked""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now.minus(GIVEN_UP)))
                .setParameter(3, LocalDate.ofInstant(now, Clocks.DENMARK).toString())
                .getResultList();
        return rows.stream().map(row -> waiting((Object[]) row)).findFirst();
    }

    private static WaitingMail waiting(Object[] c) {
        var due = new DueTally(
                (UUID) c[7], number(c[3]), number(c[4]), number(c[5]), number(c[6]), number(c[11]), number(c[12]));
        return new WaitingMail(
                ((Number) c[0]).longValue(),
                ReminderKind.valueOf((String) c[1]),
                (String) c[2],
                due,
                (String) c[10],
                Locale.forLanguageTag((String) c[9]),
                number(c[8]));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    void sent(WaitingMail mail, Instant now) {
        em.createNativeQuery("update reminder_mail set sent_at = ?2 where id = ?1")
                .setParameter(1, mail.id())
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    /** R4. */
    void later(WaitingMail mail, Instant again) {
        em.createNativeQuery("update reminder_mail set tries = tries + 1, next_at = ?2 where id = ?1")
                .setParameter(1, mail.id())
                .setParameter(2, Timestamp.from(again))
                .executeUpdate();
    }

    /** What is long gone is forgotten. */
    void sweep(Instant now) {
        system.begin();
        em.createNativeQuery("delete from reminder_mail where made_at < ?1")
                .setParameter(1, Timestamp.from(now.minus(KEPT)))
                .executeUpdate();
        em.createNativeQuery("delete from reminder_morning where day < danish_today() - 60")
                .executeUpdate();
    }
}

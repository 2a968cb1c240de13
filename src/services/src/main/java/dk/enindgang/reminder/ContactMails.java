package dk.enindgang.reminder;

import dk.enindgang.deadline.DeadlineCalendar;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.SystemWork;
import dk.enindgang.task.DueTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes mail about contact points that are to be looked at again, to who owns them (R8). */
@ApplicationScoped
public class ContactMails implements Reminding {

    private static final LocalTime FROM = LocalTime.of(6, 30);

    /** Whoever comes first tells; the table keeps that it is told. Who is away is told when she is back. */
    private static final String CLAIM = """
            insert into reminder_contact (point_ref, owner_ref, verified_on, told_at)
            select p.ref, p.owner_ref, coalesce(p.verified_on, date '1900-01-01'), ?2
            from contact_point p join employee e on e.ref = p.owner_ref
            where coalesce(p.verified_on, date '1900-01-01') < cast(?3 as date)
            and exists (select from employment m where m.employee_id = e.id
                and holds_on(m.valid_from, m.valid_to, cast(?1 as date)))
            and not exists (select from leave l where l.employee_id = e.id
                and holds_on(l.valid_from, l.valid_to, cast(?1 as date)))
            and not exists (select from reminder_contact t where t.owner_ref = p.owner_ref and t.told_at > ?4)
            on conflict do nothing
            returning owner_ref""";

    /** So many she sees in the list the mail leads to. */
    private static final String COUNT = """
            select p.owner_ref, count(*) from contact_point p
            where coalesce(p.verified_on, date '1900-01-01') < cast(?1 as date)
            and p.owner_ref = any (cast(?2 as uuid[]))
            group by p.owner_ref""";

    private static final int DAYS_OF_REST = 6;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Inject
    ReminderTable table;

    @Inject
    DeadlineCalendar calendar;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** R8: on a working day, from the morning on.
     *
     * @return how many colleagues were told */
    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public int remind() {
        ZonedDateTime now = clock.instant().atZone(Clocks.DENMARK);
        if (now.toLocalTime().isBefore(FROM) || !calendar.isWorkingDay(now.toLocalDate())) {
            return 0;
        }
        system.begin();
        String old =
                now.toLocalDate().minusMonths(settings.directoryCheckMonths()).toString();
        Set<UUID> owners = claim(now, old);
        if (!owners.isEmpty()) {
            tell(owners, old, now);
        }
        return owners.size();
    }

    private Set<UUID> claim(ZonedDateTime now, String old) {
        List<?> owners = em.createNativeQuery(CLAIM)
                .setParameter(1, now.toLocalDate().toString())
                .setParameter(2, Timestamp.from(now.toInstant()))
                .setParameter(3, old)
                .setParameter(4, Timestamp.from(now.minusDays(DAYS_OF_REST).toInstant()))
                .getResultList();
        return owners.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** One mail to each, however many contact points. */
    private void tell(Set<UUID> owners, String old, ZonedDateTime now) {
        List<?> counts = em.createNativeQuery(COUNT)
                .setParameter(1, old)
                .setParameter(2, owners.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        Map<UUID, ReminderPace> paces = table.paces();
        for (Object row : counts) {
            Object[] c = (Object[]) row;
            if (paces.get((UUID) c[0]) != ReminderPace.NONE) {
                var due = new DueTally((UUID) c[0], ((Number) c[1]).intValue(), 0, 0, 0, 0, 0);
                table.add(ReminderKind.CONTACTS_STALE, now.toInstant().toString(), due, now.toInstant());
            }
        }
    }
}

package dk.enindgang.reminder;

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
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes mail about contact points that are to be looked at again, to who owns them (R8). */
@ApplicationScoped
public class ContactMails implements Reminding {

    /** Whoever comes first tells; the table keeps that it is told. Who is away, has no mail address or wants no mail is told
     * when that is over. A mail may be lost: what nobody has looked at since is told again. */
    private static final String CLAIM = """
            insert into reminder_contact (point_ref, owner_ref, verified_on, told_at)
            select p.ref, p.owner_ref, coalesce(p.verified_on, date '1900-01-01'), ?2
            from contact_point p join employee e on e.ref = p.owner_ref
            where coalesce(p.verified_on, date '1900-01-01') < cast(?3 as date)
            and coalesce(p.valid_to, 'infinity') >= cast(?1 as date)
            and e.mail <> '' and is_here(e.ref, cast(?1 as date))
            and not exists (select from reminder_choice c where c.employee_ref = e.ref and c.pace = 'NONE')
            and not exists (select from reminder_contact t where t.owner_ref = p.owner_ref and t.told_at > ?4)
            on conflict (point_ref, owner_ref, verified_on) do update set told_at = excluded.told_at
                where reminder_contact.told_at < ?5
            returning owner_ref""";

    /** So many she sees in the list the mail leads to. */
    private static final String COUNT = """
            select p.owner_ref, count(*) from contact_point p
            where coalesce(p.verified_on, date '1900-01-01') < cast(?1 as date)
            and coalesce(p.valid_to, 'infinity') >= cast(?3 as date)
            and p.owner_ref = any (cast(?2 as uuid[]))
            group by p.owner_ref""";

    /** A week, and no later in the day each time. */
    private static final Duration REST = Duration.ofDays(7).minusHours(1);

    private static final Duration AGAIN = Duration.ofDays(28);

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Inject
    ReminderTable table;

    @Inject
    Settings settings;

    @Inject
    Mornings mornings;

    /** R8: on a working day, from the morning on.
     *
     * @return how many colleagues were told */
    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public int remind() {
        return mornings.now().map(this::remind).orElse(0);
    }

    private int remind(ZonedDateTime now) {
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
                .setParameter(4, Timestamp.from(now.toInstant().minus(REST)))
                .setParameter(5, Timestamp.from(now.toInstant().minus(AGAIN)))
                .getResultList();
        return owners.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** One mail to each, however many contact points. */
    private void tell(Set<UUID> owners, String old, ZonedDateTime now) {
        List<?> counts = em.createNativeQuery(COUNT)
                .setParameter(1, old)
                .setParameter(2, owners.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter(3, now.toLocalDate().toString())
                .getResultList();
        for (Object row : counts) {
            Object[] c = (Object[]) row;
            var due = new DueTally((UUID) c[0], ((Number) c[1]).intValue(), 0, 0, 0, 0, 0);
            table.add(ReminderKind.CONTACTS_STALE, now.toInstant().toString(), due, now.toInstant());
        }
    }
}

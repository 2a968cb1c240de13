package dk.enindgang.reminder;

import dk.enindgang.platform.db.SystemWork;
import dk.enindgang.task.DueTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes mail about guides that are to be reviewed: a month before, and when it is late; once each (R7). */
@ApplicationScoped
public class ReviewMails implements Reminding {

    private static final int DAYS_BEFORE = 30;

    /** Whoever comes first tells; the table keeps that it is told. What is late already is not told as soon to come. */
    private static final String CLAIM = """
            insert into reminder_review (guide_slug, next_review, kind, told_at)
            select g.slug, g.next_review,
                case when g.next_review < cast(?1 as date) then 'REVIEW_LATE' else 'REVIEW_SOON' end, ?2
            from action_guide g
            where g.status = 'PUBLISHED' and g.next_review <= cast(?1 as date) + cast(?3 as int)
            on conflict do nothing
            returning guide_slug, next_review, kind""";

    /** The editors of the unit that stands as the owner and who leads it; where there are none, all editors. */
    private static final String READERS = """
            with owner as (
                select u.id, u.ref from action_guide g
                join org_unit u on holds_on(u.valid_from, u.valid_to, cast(?1 as date))
                    and lower(unit_name(u.id, cast(?1 as date))) = lower(g.owner)
                where g.slug = ?2 and g.status = 'PUBLISHED'
            ), editor as (
                select e.ref, m.unit_id from employee e
                join employment m on m.employee_id = e.id and holds_on(m.valid_from, m.valid_to, cast(?1 as date))
                join employee_account k on k.employee_id = e.id
                join account a on a.ref = k.account_ref and not a.disabled
                where 'EDITOR' = any (string_to_array(a.roles, ','))
                or exists (
                    select from role_assignment r where r.account_ref = a.ref and r.role = 'EDITOR'
                    and r.revoked_at is null and holds_on(r.valid_from, r.valid_to, cast(?1 as date)))
            ), near as (
                select editor.ref from editor join owner on owner.id = editor.unit_id
                union
                select inbox_leader(owner.ref, cast(?1 as date)) from owner
            )
            select ref from near where ref is not null
            union
            select ref from editor where not exists (select from near where ref is not null)""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Inject
    ReminderTable table;

    @Inject
    Mornings mornings;

    /** R7: on a working day, from the morning on.
     *
     * @return how many guides were told of */
    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public int remind() {
        return mornings.now().map(this::remind).orElse(0);
    }

    private int remind(ZonedDateTime now) {
        system.begin();
        List<?> claimed = em.createNativeQuery(CLAIM)
                .setParameter(1, now.toLocalDate().toString())
                .setParameter(2, Timestamp.from(now.toInstant()))
                .setParameter(3, DAYS_BEFORE)
                .getResultList();
        if (!claimed.isEmpty()) {
            for (ReminderKind kind : List.of(ReminderKind.REVIEW_SOON, ReminderKind.REVIEW_LATE)) {
                tell(kind, claimed, now);
            }
        }
        return claimed.size();
    }

    /** One mail to each, however many guides. */
    private void tell(ReminderKind kind, List<?> claimed, ZonedDateTime now) {
        var guides = new HashMap<UUID, Integer>();
        for (Object row : claimed) {
            Object[] c = (Object[]) row;
            if (kind.name().equals(c[2])) {
                readers((String) c[0], now.toLocalDate()).forEach(one -> guides.merge((UUID) one, 1, Integer::sum));
            }
        }
        Map<UUID, ReminderPace> paces = table.paces();
        guides.forEach((employee, many) -> {
            if (paces.get(employee) != ReminderPace.NONE) {
                var due = new DueTally(employee, many, 0, 0, 0, 0, 0);
                table.add(kind, now.toInstant().toString(), due, now.toInstant());
            }
        });
    }

    private List<?> readers(String guide, LocalDate day) {
        return em.createNativeQuery(READERS)
                .setParameter(1, day.toString())
                .setParameter(2, guide)
                .getResultList();
    }
}

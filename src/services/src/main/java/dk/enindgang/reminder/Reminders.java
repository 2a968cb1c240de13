package dk.enindgang.reminder;

import dk.enindgang.organisation.Mailboxes;
import dk.enindgang.platform.MailSettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The door to one's own reminders. Who is no colleague has none. */
@Stateless
@RolesAllowed("STAFF")
public class Reminders {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Mailboxes mailboxes;

    @Inject
    MailSettings settings;

    @Inject
    Mine mine;

    /** What the caller has chosen; empty if nobody has linked her account to a colleague. */
    public Optional<ReminderView> find() {
        return mine.employee().map(this::view);
    }

    private ReminderView view(UUID employee) {
        Map<UUID, String> mail = mailboxes.of(Set.of(employee));
        return new ReminderView(
                choice(employee).map(ReminderChoice::pace).orElse(ReminderPace.DAILY),
                mail.getOrDefault(employee, ""),
                settings.sends(),
                address(employee).map(CalendarAddress::madeAt).orElse(null));
    }

    /** R1.
     *
     * @param language in which she is written to, da or en */
    public void choose(ReminderPace pace, String language) {
        UUID employee = mine.require();
        ReminderChoice choice = choice(employee).orElseGet(() -> {
            var first = new ReminderChoice(employee);
            em.persist(first);
            return first;
        });
        choice.choose(pace, language);
    }

    /** R5: a new address; the one before is dead.
     *
     * @return the secret part of it, which is never told again */
    public String renewCalendar() {
        UUID employee = mine.require();
        endCalendar();
        var secret = CalendarSecret.make();
        em.persist(new CalendarAddress(employee, secret.hash(), mine.now()));
        return secret.text();
    }

    /** R5. */
    public void endCalendar() {
        em.createQuery("delete from CalendarAddress a where a.employee = :employee")
                .setParameter("employee", mine.require())
                .executeUpdate();
        em.flush();
    }

    private Optional<ReminderChoice> choice(UUID employee) {
        return em.createQuery("select c from ReminderChoice c where c.employee = :employee", ReminderChoice.class)
                .setParameter("employee", employee)
                .getResultStream()
                .findFirst();
    }

    private Optional<CalendarAddress> address(UUID employee) {
        return em.createQuery("select a from CalendarAddress a where a.employee = :employee", CalendarAddress.class)
                .setParameter("employee", employee)
                .getResultStream()
                .findFirst();
    }
}

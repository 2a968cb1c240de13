package dk.enindgang.reminder;

import dk.enindgang.organisation.Mailboxes;
import dk.enindgang.platform.db.SystemWork;
import dk.enindgang.task.DueTask;
import dk.enindgang.task.DueTasks;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door to calendars, for programs that know a secret address and nothing else (R5, R6). */
@Stateless
@PermitAll
public class CalendarFeeds {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Inject
    Mailboxes mailboxes;

    @Inject
    DueTasks dues;

    /** What is open and has a day, the first due first; empty if that is no address, or of somebody who has left. */
    public Optional<List<DueTask>> find(String secret) {
        return CalendarSecret.read(secret).flatMap(this::owner).map(dues::list);
    }

    private Optional<UUID> owner(CalendarSecret secret) {
        system.begin();
        return em.createQuery("select a.employee from CalendarAddress a where a.secretHash = :hash", UUID.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst()
                .filter(mailboxes::isEmployed);
    }
}

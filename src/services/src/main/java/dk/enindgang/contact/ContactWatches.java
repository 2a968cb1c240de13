package dk.enindgang.contact;

import dk.enindgang.access.Access;
import dk.enindgang.platform.db.SystemWork;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The door for leaders to what they look after about contact persons (R8). */
@Stateless
@RolesAllowed("LEADER")
public class ContactWatches {

    /** Whoever has more of them than this need not know how many. */
    public static final int MOST = 99;

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactAccess families;

    @Inject
    Access access;

    @Inject
    SystemWork system;

    /** The worst first. The last of as many as are asked for tells only that there is more. One statement and the log's. */
    public List<WatchRow> list(ContactAlert alert, int first, int max) {
        List<Object[]> rows = ContactWatchRows.list(em, families.me(), alert, first, max);
        access.show(ContactWatchRows.members(rows.subList(0, Math.min(rows.size(), max - 1))), "contact.watch");
        return rows.stream().map(ContactWatchRows::row).toList();
    }

    /** R13: how many families of each unit have nobody, or nobody today; the caller may see none of them. Units that lack
     * nothing are left out. One statement, as the system. */
    public List<UnitLack> listUnits() {
        UUID me = families.me();
        return system.during(() -> ContactLacks.list(em, me));
    }

    /** How many there are of each kind, {@link #MOST} and one more at most; nobody is named. One statement. */
    public Map<ContactAlert, Integer> count() {
        return ContactWatchCount.count(em, families.me());
    }
}

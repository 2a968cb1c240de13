package dk.enindgang.draft;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.SystemWork;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The door to the signed-in person's own drafts. A place is where the text is typed, such as {@code run/…/step/…}. */
@Stateless
@RolesAllowed("STAFF")
public class Drafts {

    /** As long as the longest text that can be saved for real. */
    public static final int MAX_LENGTH = 4000;

    /** Fields one account may have drafts of at once; nobody types in so many. */
    private static final int MOST = 2000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    SystemWork system;

    /**
     * Keeps the texts of a form's fields, all or none.
     *
     * @return when they were saved
     * @throws RuleViolation if one looks like a CPR number or is too long, or there are too many already
     */
    public Instant save(String place, Map<String, String> fields) {
        fields.forEach(Drafts::refuse);
        Instant now = clock.instant();
        UUID owner = caller.ref();
        // In one order always, so that two windows of the same form wait for each other instead of locking up.
        new TreeMap<>(fields)
                .forEach((field, content) -> require(em.createNativeQuery("""
                insert into draft (account_ref, place, field, content, saved_at)
                select ?1, ?2, ?3, ?4, ?5
                where exists (select from draft where account_ref = ?1 and place = ?2 and field = ?3)
                or (select count(*) from (select from draft where account_ref = ?1 limit ?6) kept) < ?6
                on conflict (account_ref, place, field)
                do update set content = excluded.content, saved_at = excluded.saved_at""")
                        .setParameter(1, owner)
                        .setParameter(2, place)
                        .setParameter(3, field)
                        .setParameter(4, content)
                        .setParameter(5, Timestamp.from(now))
                        .setParameter(6, MOST)
                        .executeUpdate()));
        return now;
    }

    private static void require(int kept) {
        if (kept == 0) {
            throw new RuleViolation("draft.rule.many");
        }
    }

    private static void refuse(String field, String content) {
        if (CprPattern.in(content)) {
            throw new RuleViolation("draft.rule.cpr").at(field);
        }
        if (content.length() > MAX_LENGTH) {
            throw new RuleViolation("draft.rule.tooLong", MAX_LENGTH).at(field);
        }
    }

    /** The texts kept for a place, by field; empty if there are none. */
    public Map<String, String> list(String place) {
        List<?> rows = em.createNativeQuery("select field, content from draft where account_ref = ?1 and place = ?2")
                .setParameter(1, caller.ref())
                .setParameter(2, place)
                .getResultList();
        var texts = new HashMap<String, String>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            texts.put((String) columns[0], (String) columns[1]);
        }
        return texts;
    }

    /** The texts kept for all places whose names begin so, by place and field. One statement. */
    public Map<String, Map<String, String>> listBelow(String above) {
        List<?> rows = em.createNativeQuery(
                        "select place, field, content from draft where account_ref = ?1 and starts_with(place, ?2)")
                .setParameter(1, caller.ref())
                .setParameter(2, above)
                .getResultList();
        var places = new HashMap<String, Map<String, String>>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            places.computeIfAbsent((String) columns[0], place -> new HashMap<>())
                    .put((String) columns[1], (String) columns[2]);
        }
        return places;
    }

    /** R3: what the places belong to has ended for everybody, in this transaction. For doors that may end it. */
    public void clearBelow(String above) {
        system.during(() -> em.createNativeQuery("delete from draft where place ~>=~ ?1 and place ~<~ ?2")
                .setParameter(1, above)
                .setParameter(2, above + Character.MAX_VALUE)
                .executeUpdate());
    }

    /** R3: the text has been saved for real, in this transaction. */
    public void clear(String place) {
        em.createNativeQuery("delete from draft where account_ref = ?1 and place = ?2")
                .setParameter(1, caller.ref())
                .setParameter(2, place)
                .executeUpdate();
    }

    /** R5. For the timer; in a transaction of its own, so that a failure ends here. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int sweep() {
        system.begin();
        return em.createNativeQuery("delete from draft where saved_at < present_moment() - interval '180 days'")
                .executeUpdate();
    }
}

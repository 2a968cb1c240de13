package dk.enindgang.directory;

import dk.enindgang.platform.Settings;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads the contact points nobody has looked at for long and that are not over: those of an account, or of nobody (R6,
 * R15). One statement each. */
final class StalePoints {

    private static final String COUNT = "select count(*) from contact_point p ";

    private static final String ROWS = """
            select p.ref, p.name, p.situation, p.channel, coalesce(p.phone, p.address), p.open_hours, p.acute,
                (select o.name from employee o where o.ref = p.owner_ref), cast(p.verified_on as text), true,
                cast(p.valid_to as text)
            from contact_point p
            """;

    private static final String STALE = "where coalesce(p.verified_on, date '1900-01-01') < cast(?1 as date)"
            + " and coalesce(p.valid_to, 'infinity') >= cast(?3 as date) and ";

    private static final String OWNED = "p.owner_ref in (select o.ref from employee o"
            + " join employee_account a on a.employee_id = o.id where a.account_ref = ?2)";

    private static final String ORDER = " order by p.acute desc, p.position, p.id";

    private final EntityManager em;
    private final LocalDate today;
    private final LocalDate old;

    StalePoints(EntityManager em, Settings settings, Clock clock) {
        this.em = em;
        today = LocalDate.now(clock);
        old = today.minusMonths(settings.directoryCheckMonths());
    }

    int countOf(UUID account) {
        return count(asked(COUNT, OWNED, "").setParameter(2, account));
    }

    int countUnowned() {
        return count(asked(COUNT, Nobodys.POINT, ""));
    }

    List<PointRow> of(UUID account, int first, int max) {
        return rows(asked(ROWS, OWNED, ORDER)
                .setParameter(2, account)
                .setFirstResult(first)
                .setMaxResults(max));
    }

    List<PointRow> unowned(int max) {
        return rows(asked(ROWS, Nobodys.POINT, ORDER).setMaxResults(max));
    }

    private Query asked(String what, String whose, String order) {
        return em.createNativeQuery(what + STALE + whose + order)
                .setParameter(1, old.toString())
                .setParameter(3, today.toString());
    }

    private static int count(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }

    private static List<PointRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ContactPoints.row((Object[]) row)).toList();
    }
}

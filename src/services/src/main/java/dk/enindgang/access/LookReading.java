package dk.enindgang.access;

import dk.enindgang.person.PersonView;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Purpose;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the log of looks. A day is meant in Danish time, and its bounds name the months that are asked. */
final class LookReading {

    private static final String COLUMNS = """
            select l.at, l.person_ref, l.employee_ref, l.kind, l.role, l.relation, l.purpose, l.subject, l.address,
                (select a.display_name from account a where a.ref = l.account_ref)
            from access_log l
            where l.at >= cast(cast(?1 as date) as timestamp) at time zone 'Europe/Copenhagen'
            and l.at < cast(cast(?2 as date) + 1 as timestamp) at time zone 'Europe/Copenhagen'""";

    private static final String OF_PERSON = " and l.person_ref = cast(?3 as uuid)";
    private static final String BY_EMPLOYEE = " and l.employee_ref = cast(?4 as uuid)";
    private static final String NEWEST = " order by l.at desc, l.id desc offset ?5 limit ?6";

    /** A citizen asks what was done with her data, not for a line of each second. */
    private static final String TOLD = """
            select cast(cast(l.at at time zone 'Europe/Copenhagen' as date) as text) as day, l.kind, l.purpose, count(*)
            from access_log l
            where l.at >= cast(cast(?1 as date) as timestamp) at time zone 'Europe/Copenhagen'
            and l.at < cast(cast(?2 as date) + 1 as timestamp) at time zone 'Europe/Copenhagen'
            and l.person_ref = cast(?3 as uuid)
            group by 1, 2, 3 order by max(l.at) desc, l.kind, l.purpose""";

    private LookReading() {}

    static List<Object[]> rows(EntityManager em, LookFilter filter, int first, int max) {
        UUID person = filter.person();
        UUID employee = filter.employee();
        var query = em.createNativeQuery(
                employee == null
                        ? COLUMNS + OF_PERSON + NEWEST
                        : person == null ? COLUMNS + BY_EMPLOYEE + NEWEST : COLUMNS + OF_PERSON + BY_EMPLOYEE + NEWEST);
        query.setParameter(1, filter.from().toString())
                .setParameter(2, filter.until().toString())
                .setParameter(5, first)
                .setParameter(6, max);
        if (person != null) {
            query.setParameter(3, person.toString());
        }
        if (employee != null) {
            query.setParameter(4, employee.toString());
        }
        return cast(query.getResultList());
    }

    static List<LookExtract.Told> told(EntityManager em, UUID person, LocalDate from, LocalDate until) {
        var query = em.createNativeQuery(TOLD)
                .setParameter(1, from.toString())
                .setParameter(2, until.toString())
                .setParameter(3, person.toString());
        return cast(query.getResultList()).stream()
                .map(c -> new LookExtract.Told(
                        LocalDate.parse((String) c[0]),
                        LookKind.valueOf((String) c[1]),
                        Purpose.valueOf((String) c[2]),
                        ((Number) c[3]).longValue()))
                .toList();
    }

    static List<Object[]> cast(List<?> found) {
        var rows = new ArrayList<Object[]>();
        for (Object row : found) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    /** The uuids of a column; what is missing is left out. */
    static Set<UUID> column(List<Object[]> rows, int index) {
        return rows.stream()
                .map(row -> row[index])
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
    }

    static LookRow row(Object[] c, Map<UUID, PersonView> people, Map<UUID, String> colleagues) {
        var person = (UUID) c[1];
        return new LookRow(
                ((Timestamp) c[0]).toInstant(),
                person,
                name(people.get(person)),
                employee(c, colleagues),
                LookKind.valueOf((String) c[3]),
                (String) c[4],
                (String) c[5],
                Purpose.valueOf((String) c[6]),
                (String) c[7],
                (String) c[8]);
    }

    /** Empty where nobody looked but the product itself. */
    private static String employee(Object[] c, Map<UUID, String> colleagues) {
        String account = c[9] == null ? "" : (String) c[9];
        return c[2] == null ? account : colleagues.getOrDefault((UUID) c[2], account);
    }

    static String name(@Nullable PersonView person) {
        return person == null ? "" : person.name();
    }
}

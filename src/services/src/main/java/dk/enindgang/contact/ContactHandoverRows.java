package dk.enindgang.contact;

import dk.enindgang.access.Relation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads handovers; the last columns are for the one that is let in, and who is in the family for the log of looks. */
final class ContactHandoverRows {

    private static final String COLUMNS = """
            select h.ref, h.version, f.ref, f.name, a.name, b.name, h.given_at, h.reason, h.status, h.answer, h.talk_on,
                h.talk_with, h.known, h.wishes, h.to_ref = acting_employee(), h.from_ref = acting_employee(),
                h.given_by = ?1 or f.unit_ref in (select led_by_account(?1)), account_name(h.changed_by),
                (select string_agg(cast(m.person_ref as text), ',') from family_member m where m.family_id = f.id)
            from contact_handover h join family f on f.id = h.family_id
            join employee a on a.ref = h.from_ref join employee b on b.ref = h.to_ref
            """;

    private static final String WAITING = COLUMNS + """
            where h.ended_at is null
            and (h.to_ref = acting_employee() or h.from_ref = acting_employee() or h.given_by = ?1)
            order by h.given_at, h.id offset ?2 limit ?3""";

    private static final String DECLINED = COLUMNS + """
            where h.status = 'DECLINED' and h.given_by = ?1 and h.told_at is null
            order by h.ended_at desc, h.id desc limit 10""";

    private static final String ONE = COLUMNS + "where h.ref = ?2";

    private ContactHandoverRows() {}

    static List<Object[]> waiting(EntityManager em, UUID me, int first, int max) {
        return rows(em.createNativeQuery(WAITING)
                .setParameter(1, me)
                .setParameter(2, first)
                .setParameter(3, max));
    }

    static List<Object[]> declined(EntityManager em, UUID me) {
        return rows(em.createNativeQuery(DECLINED).setParameter(1, me));
    }

    static List<Object[]> one(EntityManager em, UUID me, UUID ref) {
        return rows(em.createNativeQuery(ONE).setParameter(1, me).setParameter(2, ref));
    }

    private static List<Object[]> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> (Object[]) row).toList();
    }

    /** Who is in these families, each by what the reader has to do with them. */
    static Map<UUID, Relation> members(List<Object[]> rows) {
        var members = new HashMap<UUID, Relation>();
        for (Object[] c : rows) {
            Relation relation = isTrue(c[14])
                    ? Relation.CONTACT_NEXT
                    : isTrue(c[15]) ? Relation.CONTACT_PERSON : Relation.UNIT_LEADER;
            refs((String) c[18]).forEach(person -> members.put(person, relation));
        }
        return members;
    }

    private static List<UUID> refs(@Nullable String refs) {
        return refs == null
                ? List.of()
                : Arrays.stream(refs.split(",", -1)).map(UUID::fromString).toList();
    }

    static ContactHandoverView view(Object[] c) {
        return new ContactHandoverView(
                (UUID) c[0],
                ((Number) c[1]).longValue(),
                (UUID) c[2],
                (String) c[3],
                (String) c[4],
                (String) c[5],
                ((Timestamp) c[6]).toInstant(),
                (String) c[7],
                ContactHandoverStatus.valueOf((String) c[8]),
                (String) c[9],
                new Talk(ContactReading.day(c[10]), (String) c[11], (String) c[12], (String) c[13]),
                isTrue(c[14]),
                isTrue(c[15]),
                isTrue(c[16]),
                (String) c[17]);
    }

    private static boolean isTrue(@Nullable Object column) {
        return Boolean.TRUE.equals(column);
    }
}

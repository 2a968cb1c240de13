package dk.enindgang.contact;

import dk.enindgang.access.Relation;
import dk.enindgang.platform.NotFound;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads who a family's contact person is and was. */
final class ContactReading {

    private static final String VIEW = """
            select c.ref, e.ref, e.name, e.title, e.phone, e.mail, c.begins_at,
                e.ref is not null and not is_here(e.ref, danish_today()), l.valid_to,
                s.ref, s.name, s.title, s.phone, s.mail, n.valid_from, n.valid_to, x.name, x.begins_at,
                (select max(t.on_day) from contact_note t where t.family_id = f.id and t.kind <> 'NO_ANSWER'),
                p.level, m.most, h.ref, danish_today(),
                cast(c.begins_at at time zone 'Europe/Copenhagen' as date), f.name
            from family f
            left join contact_person c on c.family_id = f.id and c.begins_at <= present_moment()
                and (c.ends_at is null or c.ends_at > present_moment())
            left join employee e on e.ref = c.employee_ref
            left join leave l on l.employee_id = e.id and holds_on(l.valid_from, l.valid_to, danish_today())
            left join employee s on s.ref <> e.ref and s.ref = contact_hand(f.id, e.ref, danish_today())
            left join lateral (
                select n.valid_from, n.valid_to from leave n
                where n.employee_id = e.id and n.valid_from > danish_today() order by n.valid_from limit 1) n on true
            left join lateral (
                select o.name, x.begins_at from contact_person x join employee o on o.ref = x.employee_ref
                where x.family_id = f.id and x.begins_at > present_moment() order by x.begins_at limit 1) x on true
            left join contact_handover h on h.family_id = f.id and h.ended_at is null
            cross join lateral (
                select coalesce((select q.level from contact_pace q where q.family_id = f.id), 1) as level) p
            join contact_limit m on m.name = 'SILENT_' || p.level
            where f.id = ?1""";

    private static final String HISTORY = """
            select c.ref, e.name, c.begins_at, c.ends_at, c.cause, c.reason,
                h.talk_on, coalesce(h.talk_with, ''), coalesce(h.known, ''), coalesce(h.wishes, '')
            from contact_person c join employee e on e.ref = c.employee_ref
            left join lateral (
                select h.talk_on, h.talk_with, h.known, h.wishes from contact_handover h
                where h.family_id = c.family_id and h.effective_at = c.begins_at
                order by h.ended_at desc, h.id desc limit 1) h on true
            where c.family_id = ?1 order by c.begins_at desc offset ?2 limit ?3""";

    private static final String NOTES = """
            select n.ref, n.on_day, n.kind, n.words, coalesce(account_name(n.written_by), '')
            from contact_note n where n.family_id = ?1 order by n.on_day desc, n.id desc offset ?2 limit ?3""";

    private ContactReading() {}

    /** @throws NotFound if it has stopped being the caller's since she was let in */
    static ContactView view(EntityManager em, OpenFamily family) {
        List<?> rows = em.createNativeQuery(VIEW).setParameter(1, family.id()).getResultList();
        Object[] c = (Object[]) rows.stream().findFirst().orElseThrow(NotFound::new);
        LocalDate last = day(c[18]);
        LocalDate began = day(c[23]);
        LocalDate today = ((Date) c[22]).toLocalDate();
        LocalDate since = last == null ? began : last;
        UUID employee = (UUID) c[1];
        boolean assignable = family.isLed() || (family.is(Relation.OWN_WORK) && employee == null);
        return new ContactView(
                family.ref(),
                (String) c[24],
                family.closed(),
                (UUID) c[0],
                card(c, 1),
                moment(c[6]),
                Boolean.TRUE.equals(c[7]),
                day(c[8]),
                card(c, 9),
                day(c[14]),
                day(c[15]),
                (String) c[16],
                moment(c[17]),
                last,
                ((Number) c[19]).intValue(),
                ((Number) c[20]).intValue(),
                since == null ? 0 : ChronoUnit.DAYS.between(since, today),
                (UUID) c[21],
                family.me().equals(employee),
                assignable,
                family.isWorkedWith());
    }

    static List<ContactPeriodRow> history(EntityManager em, OpenFamily family, int max) {
        return rows(em, HISTORY, family, 0, max).stream()
                .map(c -> new ContactPeriodRow(
                        (UUID) c[0],
                        (String) c[1],
                        ((Timestamp) c[2]).toInstant(),
                        moment(c[3]),
                        ContactCause.valueOf((String) c[4]),
                        (String) c[5],
                        new Talk(day(c[6]), (String) c[7], (String) c[8], (String) c[9])))
                .toList();
    }

    static List<NoteRow> notes(EntityManager em, OpenFamily family, int first, int max) {
        return rows(em, NOTES, family, first, max).stream()
                .map(c -> new NoteRow(
                        (UUID) c[0],
                        ((Date) c[1]).toLocalDate(),
                        ContactKind.valueOf((String) c[2]),
                        (String) c[3],
                        (String) c[4]))
                .toList();
    }

    private static List<Object[]> rows(EntityManager em, String query, OpenFamily family, int first, int max) {
        List<?> found = em.createNativeQuery(query)
                .setParameter(1, family.id())
                .setParameter(2, first)
                .setParameter(3, max)
                .getResultList();
        return found.stream().map(row -> (Object[]) row).toList();
    }

    private static @Nullable ContactCard card(Object[] c, int from) {
        return c[from] == null
                ? null
                : new ContactCard(
                        (UUID) c[from], (String) c[from + 1], (String) c[from + 2], (String) c[from + 3], (String)
                                c[from + 4]);
    }

    static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    static @Nullable Instant moment(@Nullable Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}

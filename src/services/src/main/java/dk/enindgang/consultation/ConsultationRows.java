package dk.enindgang.consultation;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.Absence;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads questions. */
final class ConsultationRows {

    private static final String COLUMNS = """
            select r.ref, r.version, r.guide_slug, guide_said(g.slug, g.edition, g.title), r.guide_edition,
                r.step_number, r.named, r.run_ref, unit_name(u.id, danish_today()), r.asked_profession, r.question,
                r.due_on, asker.display_name, r.asked_at,
                r.state, coalesce(taker.display_name, ''), r.answer, r.reason, r.touched_at, r.asked_by = ?1,
                coalesce(r.taken_by = ?1, false), r.state in ('ANSWERED', 'HANDED_BACK') and r.seen_at is null,
                r.feedback_ref is not null, r.asked_unit in (select led_by_account(?1)), off.taker is not null, off.away,
                cast(off.until as text), coalesce(freed.reason, '')
            from consultation_request r
            join action_guide g on g.slug = r.guide_slug and g.edition = r.guide_edition
            join org_unit u on u.ref = r.asked_unit
            join account asker on asker.ref = r.asked_by
            left join account taker on taker.ref = r.taken_by
            left join lateral (
                select e.id as taker, l.id is not null as away, l.valid_to as until
                from employee_account k join employee e on e.id = k.employee_id
                left join leave l on l.employee_id = e.id and holds_on(l.valid_from, l.valid_to, danish_today())
                where k.account_ref = r.taken_by and r.state = 'TAKEN' and not is_here(e.ref, danish_today())) off on true
            left join lateral (
                select f.reason from consultation_release f where f.request_id = r.id order by f.id desc limit 1) freed
                on true
            """;

    /** R9. */
    static final String LED = "r.asked_unit in (select led_by_account(?1))";

    /** R5: asked of the reader, or of a unit she leads. Written so that the rows of her units are found by the index. */
    private static final String OF_MY_UNITS = """
            r.asked_unit = any (array(select units_of(?1) union select led_by_account(?1)))
            and (r.asked_profession is null or r.asked_profession = (select profession_of(?1))
                or r.asked_unit in (select led_by_account(?1)))
            """;

    /** R5: or taken by her. */
    static final String CONSULTED = "((" + OF_MY_UNITS + ") or r.taken_by = ?1) ";

    private static final String WAITING =
            COLUMNS + "where r.state in ('WAITING', 'TAKEN') and " + CONSULTED + "order by r.due_on, r.id";

    private static final String DONE = COLUMNS + "where r.state not in ('WAITING', 'TAKEN') and " + OF_MY_UNITS
            + "order by r.touched_at desc, r.id desc";

    private static final String MINE = COLUMNS + "where r.asked_by = ?1 order by r.touched_at desc, r.id desc";

    private static final String ONE = COLUMNS + "where r.ref = ?4 and (r.asked_by = ?1 or " + CONSULTED + ")";

    private ConsultationRows() {}

    static List<ConsultationRow> list(EntityManager em, UUID me, ConsultationSide side, int first, int max) {
        String query = switch (side) {
            case WAITING -> WAITING;
            case MINE -> MINE;
            case DONE -> DONE;
        };
        return rows(em.createNativeQuery(query + " offset ?2 limit ?3")
                .setParameter(1, me)
                .setParameter(2, first)
                .setParameter(3, max));
    }

    static Optional<ConsultationRow> find(EntityManager em, UUID me, UUID ref) {
        return rows(em.createNativeQuery(ONE).setParameter(1, me).setParameter(4, ref)).stream()
                .findFirst();
    }

    private static List<ConsultationRow> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static ConsultationRow row(Object[] c) {
        return new ConsultationRow(
                (UUID) c[0],
                ((Number) c[1]).longValue(),
                (String) c[2],
                (String) c[3],
                ((Number) c[4]).intValue(),
                (String) c[5],
                isTrue(c[6]),
                (UUID) c[7],
                (String) c[8],
                profession((String) c[9]),
                (String) c[10],
                ((Date) c[11]).toLocalDate(),
                (String) c[12],
                ((Timestamp) c[13]).toInstant(),
                ConsultationState.valueOf((String) c[14]),
                (String) c[15],
                (String) c[16],
                (String) c[17],
                ((Timestamp) c[18]).toInstant(),
                isTrue(c[19]),
                isTrue(c[20]),
                isTrue(c[21]),
                isTrue(c[22]),
                isTrue(c[23]),
                isTrue(c[24]) ? Absence.read(isTrue(c[25]), (String) c[26]) : null,
                (String) c[27]);
    }

    private static @Nullable Profession profession(@Nullable String name) {
        return name == null ? null : Profession.valueOf(name);
    }

    private static boolean isTrue(Object column) {
        return Boolean.TRUE.equals(column);
    }
}

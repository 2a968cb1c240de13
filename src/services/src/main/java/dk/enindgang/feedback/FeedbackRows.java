package dk.enindgang.feedback;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the lists of feedback. */
final class FeedbackRows {

    private static final String COLUMNS = """
            select f.ref, f.version, f.guide_slug, guide_said(g.slug, g.edition, g.title), f.guide_edition, f.step_number,
                f.kind, f.message,
                coalesce(unit_name(u.id, danish_today()), ''), f.given_at, f.state, f.answer, f.answered_at,
                f.state = 'ANSWERED' and f.read_at is null, coalesce(a.display_name, '')
            from guide_feedback f
            join action_guide g on g.slug = f.guide_slug and g.edition = f.guide_edition
            left join org_unit u on u.ref = f.unit_ref
            left join account a on a.ref = f.answered_by
            """;

    private static final String NEWEST_FIRST = " order by f.given_at desc, f.id desc offset ?2 limit ?3";

    private FeedbackRows() {}

    static List<FeedbackRow> mine(EntityManager em, UUID me, int first, int max) {
        return page(em, "where f.given_by = ?1", me, first, max);
    }

    static List<FeedbackRow> in(EntityManager em, FeedbackState state, int first, int max) {
        return page(em, "where f.state = ?1", state.name(), first, max);
    }

    static List<FeedbackRow> of(EntityManager em, String guide, FeedbackState state, int first, int max) {
        return rows(em.createNativeQuery(COLUMNS + "where f.guide_slug = ?1 and f.state = ?4" + NEWEST_FIRST)
                .setParameter(1, guide)
                .setParameter(2, first)
                .setParameter(3, max)
                .setParameter(4, state.name()));
    }

    static Optional<FeedbackRow> find(EntityManager em, UUID ref) {
        return page(em, "where f.ref = ?1", ref, 0, 1).stream().findFirst();
    }

    private static List<FeedbackRow> page(EntityManager em, String which, Object what, int first, int max) {
        return rows(em.createNativeQuery(COLUMNS + which + NEWEST_FIRST)
                .setParameter(1, what)
                .setParameter(2, first)
                .setParameter(3, max));
    }

    private static List<FeedbackRow> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static FeedbackRow row(Object[] c) {
        return new FeedbackRow(
                (UUID) c[0],
                ((Number) c[1]).longValue(),
                (String) c[2],
                (String) c[3],
                ((Number) c[4]).intValue(),
                (String) c[5],
                FeedbackKind.valueOf((String) c[6]),
                (String) c[7],
                (String) c[8],
                ((Timestamp) c[9]).toInstant(),
                FeedbackState.valueOf((String) c[10]),
                (String) c[11],
                c[12] == null ? null : ((Timestamp) c[12]).toInstant(),
                Boolean.TRUE.equals(c[13]),
                (String) c[14]);
    }
}
